using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Where the content of a container stands between top and bottom.</summary>
[JsonConverter(typeof(SchemaEnumConverter<AdaptiveVerticalContentAlignment>))]
public enum AdaptiveVerticalContentAlignment
{
    /// <summary>At the top.</summary>
    Top = 0,

    /// <summary>In the middle.</summary>
    Center = 1,

    /// <summary>At the bottom.</summary>
    Bottom = 2,
}
