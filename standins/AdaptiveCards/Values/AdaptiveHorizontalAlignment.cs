using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Where an element stands between left and right.</summary>
[JsonConverter(typeof(SchemaEnumConverter<AdaptiveHorizontalAlignment>))]
public enum AdaptiveHorizontalAlignment
{
    /// <summary>At the start.</summary>
    Left = 0,

    /// <summary>In the middle.</summary>
    Center = 1,

    /// <summary>At the end.</summary>
    Right = 2,

    /// <summary>Over the whole width.</summary>
    Stretch = 3,
}
