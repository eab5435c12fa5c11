using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Size of text.</summary>
[JsonConverter(typeof(SchemaEnumConverter<AdaptiveTextSize>))]
public enum AdaptiveTextSize
{
    /// <summary>As the host shows body text.</summary>
    Default = 0,

    /// <summary>Smaller than body text.</summary>
    Small = 1,

    /// <summary>Larger than body text.</summary>
    Medium = 2,

    /// <summary>A heading.</summary>
    Large = 3,

    /// <summary>The largest heading.</summary>
    ExtraLarge = 4,
}
