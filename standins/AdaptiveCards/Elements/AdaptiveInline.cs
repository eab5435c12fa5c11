using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A part of a <see cref="AdaptiveRichTextBlock"/>.</summary>
public abstract class AdaptiveInline
{
    /// <summary>The name of this part in the schema.</summary>
    [JsonProperty("type", Order = -10)]
    public abstract string Type { get; set; }
}
