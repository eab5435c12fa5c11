using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Space above an element.</summary>
[JsonConverter(typeof(SchemaEnumConverter<AdaptiveSpacing>))]
public enum AdaptiveSpacing
{
    /// <summary>What the host uses between elements.</summary>
    Default = 0,

    /// <summary>No space.</summary>
    None = 1,

    /// <summary>Less than the default.</summary>
    Small = 2,

    /// <summary>A little more than the default.</summary>
    Medium = 3,

    /// <summary>More than medium.</summary>
    Large = 4,

    /// <summary>The most.</summary>
    ExtraLarge = 5,

    /// <summary>As much as the edge of a container.</summary>
    Padding = 6,
}
