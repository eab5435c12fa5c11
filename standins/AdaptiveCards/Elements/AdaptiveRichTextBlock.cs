using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Text in runs, each with its own looks; no Markdown.</summary>
public class AdaptiveRichTextBlock : AdaptiveElement
{
    /// <summary>The name of this element in the schema.</summary>
    public const string TypeName = "RichTextBlock";

    /// <inheritdoc />
    [JsonProperty("type", Order = -10)]
    public override string Type { get; set; } = TypeName;

    /// <summary>Where the text stands.</summary>
    [JsonProperty("horizontalAlignment", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    /// <summary>The runs, in order.</summary>
    [JsonProperty("inlines", DefaultValueHandling = DefaultValueHandling.Include)]
    public List<AdaptiveInline> Inlines { get; set; } = [];
}
