using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Meaning of a text colour; the host picks the shade.</summary>
[JsonConverter(typeof(SchemaEnumConverter<AdaptiveTextColor>))]
public enum AdaptiveTextColor
{
    /// <summary>Plain.</summary>
    Default = 0,

    /// <summary>Dark, whatever the theme.</summary>
    Dark = 1,

    /// <summary>Light, whatever the theme.</summary>
    Light = 2,

    /// <summary>Draws the eye.</summary>
    Accent = 3,

    /// <summary>Went well.</summary>
    Good = 4,

    /// <summary>Needs care.</summary>
    Warning = 5,

    /// <summary>Needs action now.</summary>
    Attention = 6,
}
