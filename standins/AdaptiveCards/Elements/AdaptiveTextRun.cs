using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A run of text with one look.</summary>
public class AdaptiveTextRun : AdaptiveInline
{
    /// <summary>The name of this element in the schema.</summary>
    public const string TypeName = "TextRun";

    /// <summary>Makes an empty one.</summary>
    public AdaptiveTextRun()
    {
    }

    /// <summary>Makes one from its values.</summary>
    /// <param name="text">The text.</param>
    public AdaptiveTextRun(string text) => Text = text;

    /// <inheritdoc />
    [JsonProperty("type", Order = -10)]
    public override string Type { get; set; } = TypeName;

    /// <summary>The text.</summary>
    [JsonProperty("text", DefaultValueHandling = DefaultValueHandling.Include)]
    public string Text { get; set; } = string.Empty;

    /// <summary>Colour of the text.</summary>
    [JsonProperty("color", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveTextColor Color { get; set; }

    /// <summary>Kind of letters.</summary>
    [JsonProperty("fontType", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveFontType FontType { get; set; }

    /// <summary>Whether the text is toned down.</summary>
    [JsonProperty("isSubtle", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool IsSubtle { get; set; }

    /// <summary>Size of the text.</summary>
    [JsonProperty("size", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveTextSize Size { get; set; }

    /// <summary>Weight of the text.</summary>
    [JsonProperty("weight", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveTextWeight Weight { get; set; }

    /// <summary>Whether the text is marked.</summary>
    [JsonProperty("highlight", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Highlight { get; set; }

    /// <summary>Whether the text is slanted.</summary>
    [JsonProperty("italic", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Italic { get; set; }

    /// <summary>Whether the text is struck through.</summary>
    [JsonProperty("strikethrough", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Strikethrough { get; set; }

    /// <summary>Whether the text is underlined.</summary>
    [JsonProperty("underline", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Underline { get; set; }
}
