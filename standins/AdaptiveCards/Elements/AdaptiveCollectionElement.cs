using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>An element that holds others.</summary>
public abstract class AdaptiveCollectionElement : AdaptiveElement
{
    /// <summary>Whether its background runs to the edge of its parent.</summary>
    [JsonProperty("bleed", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Bleed { get; set; }

    /// <summary>What a tap anywhere on it does.</summary>
    [JsonProperty("selectAction", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveAction SelectAction { get; set; }

    /// <summary>Background; null takes the parent's.</summary>
    [JsonProperty("style", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveContainerStyle? Style { get; set; }

    /// <summary>Where the content stands between top and bottom.</summary>
    [JsonProperty("verticalContentAlignment", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }
}
