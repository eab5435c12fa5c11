using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Background of a container; the host picks the shade.</summary>
[JsonConverter(typeof(SchemaEnumConverter<AdaptiveContainerStyle>))]
public enum AdaptiveContainerStyle
{
    /// <summary>No background of its own.</summary>
    Default = 0,

    /// <summary>Stands out a little.</summary>
    Emphasis = 1,

    /// <summary>Went well.</summary>
    Good = 2,

    /// <summary>Needs action now.</summary>
    Attention = 3,

    /// <summary>Needs care.</summary>
    Warning = 4,

    /// <summary>Draws the eye.</summary>
    Accent = 5,
}
