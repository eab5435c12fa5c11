using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Kind of letters.</summary>
[JsonConverter(typeof(SchemaEnumConverter<AdaptiveFontType>))]
public enum AdaptiveFontType
{
    /// <summary>As the host shows text.</summary>
    Default = 0,

    /// <summary>Every letter equally wide.</summary>
    Monospace = 1,
}
