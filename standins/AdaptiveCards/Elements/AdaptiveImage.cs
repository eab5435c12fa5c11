using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A picture.</summary>
public class AdaptiveImage : AdaptiveElement
{
    /// <summary>The name of this element in the schema.</summary>
    public const string TypeName = "Image";

    /// <summary>Makes an empty one.</summary>
    public AdaptiveImage()
    {
    }

    /// <summary>Makes one from its address.</summary>
    /// <param name="url">Where the picture is.</param>
    public AdaptiveImage(string url) => UrlString = url;

    /// <summary>Makes one from its address.</summary>
    /// <param name="url">Where the picture is.</param>
    public AdaptiveImage(Uri url) => Url = url;

    /// <inheritdoc />
    [JsonProperty("type", Order = -10)]
    public override string Type { get; set; } = TypeName;

    /// <summary>Where the picture is: https or a data uri.</summary>
    [JsonProperty("url", DefaultValueHandling = DefaultValueHandling.Include)]
    public Uri Url { get; set; }

    /// <summary><see cref="Url"/> as text.</summary>
    [JsonIgnore]
    public string UrlString { get => Url?.OriginalString; set => Url = value is null ? null : new Uri(value, UriKind.RelativeOrAbsolute); }

    /// <summary>What the picture says, for those who do not see it.</summary>
    [JsonProperty("altText", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string AltText { get; set; }

    /// <summary>Where the picture stands.</summary>
    [JsonProperty("horizontalAlignment", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    /// <summary>Height in pixels; 0 leaves it to the host.</summary>
    [JsonProperty("height", DefaultValueHandling = DefaultValueHandling.Ignore)]
    [JsonConverter(typeof(PixelConverter))]
    public uint PixelHeight { get; set; }

    /// <summary>Width in pixels; 0 leaves it to the host.</summary>
    [JsonProperty("width", DefaultValueHandling = DefaultValueHandling.Ignore)]
    [JsonConverter(typeof(PixelConverter))]
    public uint PixelWidth { get; set; }

    /// <summary>What a tap on the picture does.</summary>
    [JsonProperty("selectAction", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveAction SelectAction { get; set; }

    /// <summary>How large it is shown.</summary>
    [JsonProperty("size", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveImageSize Size { get; set; }

    /// <summary>Its shape.</summary>
    [JsonProperty("style", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveImageStyle Style { get; set; }
}
