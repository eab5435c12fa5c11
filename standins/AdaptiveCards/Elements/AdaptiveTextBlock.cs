using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Text, with a small part of Markdown.</summary>
public class AdaptiveTextBlock : AdaptiveElement
{
    /// <summary>The name of this element in the schema.</summary>
    public const string TypeName = "TextBlock";

    /// <summary>Makes an empty one.</summary>
    public AdaptiveTextBlock()
    {
    }

    /// <summary>Makes one from its values.</summary>
    /// <param name="text">The text.</param>
    public AdaptiveTextBlock(string text) => Text = text;

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

    /// <summary>Where the text stands.</summary>
    [JsonProperty("horizontalAlignment", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    /// <summary>Lines shown at most; 0 shows all.</summary>
    [JsonProperty("maxLines", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public int MaxLines { get; set; }

    /// <summary>Whether long text goes on on a next line instead of being cut off.</summary>
    [JsonProperty("wrap", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Wrap { get; set; }
}
