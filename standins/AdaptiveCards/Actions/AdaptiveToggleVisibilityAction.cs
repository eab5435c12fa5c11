using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Shows or hides elements, without the bot.</summary>
public class AdaptiveToggleVisibilityAction : AdaptiveAction
{
    /// <summary>The name of this element in the schema.</summary>
    public const string TypeName = "Action.ToggleVisibility";

    /// <inheritdoc />
    [JsonProperty("type", Order = -10)]
    public override string Type { get; set; } = TypeName;

    /// <summary>Which ones.</summary>
    [JsonProperty("targetElements", DefaultValueHandling = DefaultValueHandling.Include)]
    public List<AdaptiveTargetElement> TargetElements { get; set; } = [];
}
