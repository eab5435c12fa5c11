using System.ComponentModel;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Anything that can stand in the body of a card.</summary>
public abstract class AdaptiveElement : AdaptiveTypedElement
{
    /// <summary>Whether it is shown at first.</summary>
    [JsonProperty("isVisible", DefaultValueHandling = DefaultValueHandling.Ignore)]
    [DefaultValue(true)]
    public bool IsVisible { get; set; } = true;

    /// <summary>Whether a line is drawn above it.</summary>
    [JsonProperty("separator", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Separator { get; set; }

    /// <summary>Space above it.</summary>
    [JsonProperty("spacing", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveSpacing Spacing { get; set; }

    /// <summary>What is said aloud instead of what is shown.</summary>
    [JsonProperty("speak", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Speak { get; set; }
}
