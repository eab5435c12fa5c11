using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Width of an image.</summary>
[JsonConverter(typeof(SchemaEnumConverter<AdaptiveImageSize>))]
public enum AdaptiveImageSize
{
    /// <summary>Its own size, at most the space there is.</summary>
    Auto = 0,

    /// <summary>All the space there is.</summary>
    Stretch = 1,

    /// <summary>About 40 pixels.</summary>
    Small = 2,

    /// <summary>About 80 pixels.</summary>
    Medium = 3,

    /// <summary>About 160 pixels.</summary>
    Large = 4,
}
