using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Weight of text.</summary>
[JsonConverter(typeof(SchemaEnumConverter<AdaptiveTextWeight>))]
public enum AdaptiveTextWeight
{
    /// <summary>As the host shows body text.</summary>
    Default = 0,

    /// <summary>Thinner strokes.</summary>
    Lighter = 1,

    /// <summary>Bold.</summary>
    Bolder = 2,
}
