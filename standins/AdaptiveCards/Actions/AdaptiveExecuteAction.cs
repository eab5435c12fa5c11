using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Sends an <c>adaptiveCard/action</c> invoke, whose answer can replace the card.</summary>
public class AdaptiveExecuteAction : AdaptiveAction
{
    /// <summary>The name of this element in the schema.</summary>
    public const string TypeName = "Action.Execute";

    /// <inheritdoc />
    [JsonProperty("type", Order = -10)]
    public override string Type { get; set; } = TypeName;

    /// <summary>What is asked of the bot.</summary>
    [JsonProperty("verb", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Verb { get; set; }

    /// <summary>What goes to the bot, with the inputs by id added.</summary>
    [JsonProperty("data", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public object Data { get; set; }

    /// <summary>Which inputs go along.</summary>
    [JsonProperty("associatedInputs", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }
}
