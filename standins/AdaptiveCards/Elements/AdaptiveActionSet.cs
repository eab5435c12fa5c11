using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Buttons in the body of a card.</summary>
public class AdaptiveActionSet : AdaptiveElement
{
    /// <summary>The name of this element in the schema.</summary>
    public const string TypeName = "ActionSet";

    /// <inheritdoc />
    [JsonProperty("type", Order = -10)]
    public override string Type { get; set; } = TypeName;

    /// <summary>The buttons, in order.</summary>
    [JsonProperty("actions", DefaultValueHandling = DefaultValueHandling.Include)]
    public List<AdaptiveAction> Actions { get; set; } = [];
}
