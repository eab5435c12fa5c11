using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Which inputs of the card go along with an action.</summary>
[JsonConverter(typeof(SchemaEnumConverter<AdaptiveAssociatedInputs>))]
public enum AdaptiveAssociatedInputs
{
    /// <summary>All of them, after validation.</summary>
    Auto = 0,

    /// <summary>None, and nothing is validated.</summary>
    None = 1,
}
