using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Shape of an image.</summary>
[JsonConverter(typeof(SchemaEnumConverter<AdaptiveImageStyle>))]
public enum AdaptiveImageStyle
{
    /// <summary>As it is.</summary>
    Default = 0,

    /// <summary>Cut to a circle.</summary>
    Person = 1,
}
