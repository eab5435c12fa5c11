using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A button.</summary>
public abstract class AdaptiveAction : AdaptiveTypedElement
{
    /// <summary>What stands on the button.</summary>
    [JsonProperty("title", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Title { get; set; }

    /// <summary>A picture on the button: https or a data uri.</summary>
    [JsonProperty("iconUrl", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string IconUrl { get; set; }

    /// <summary><c>default</c>, <c>positive</c> or <c>destructive</c>; null is default.</summary>
    [JsonProperty("style", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Style { get; set; }

    /// <summary>What is said aloud instead of the title.</summary>
    [JsonProperty("speak", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Speak { get; set; }
}
