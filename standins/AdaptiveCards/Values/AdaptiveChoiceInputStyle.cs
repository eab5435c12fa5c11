using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>How choices are shown.</summary>
[JsonConverter(typeof(SchemaEnumConverter<AdaptiveChoiceInputStyle>))]
public enum AdaptiveChoiceInputStyle
{
    /// <summary>A drop-down list.</summary>
    Compact = 0,

    /// <summary>All of them, as radio buttons or check boxes.</summary>
    Expanded = 1,
}
