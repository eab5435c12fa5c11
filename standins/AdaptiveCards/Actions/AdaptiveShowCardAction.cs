using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Unfolds a card below the button.</summary>
public class AdaptiveShowCardAction : AdaptiveAction
{
    /// <summary>The name of this element in the schema.</summary>
    public const string TypeName = "Action.ShowCard";

    /// <inheritdoc />
    [JsonProperty("type", Order = -10)]
    public override string Type { get; set; } = TypeName;

    /// <summary>The card.</summary>
    [JsonProperty("card", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveCard Card { get; set; }
}
