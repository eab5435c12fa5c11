using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Opens a page.</summary>
public class AdaptiveOpenUrlAction : AdaptiveAction
{
    /// <summary>The name of this element in the schema.</summary>
    public const string TypeName = "Action.OpenUrl";

    /// <inheritdoc />
    [JsonProperty("type", Order = -10)]
    public override string Type { get; set; } = TypeName;

    /// <summary>The page.</summary>
    [JsonProperty("url", DefaultValueHandling = DefaultValueHandling.Include)]
    public Uri Url { get; set; }

    /// <summary><see cref="Url"/> as text.</summary>
    [JsonIgnore]
    public string UrlString { get => Url?.OriginalString; set => Url = value is null ? null : new Uri(value); }
}
