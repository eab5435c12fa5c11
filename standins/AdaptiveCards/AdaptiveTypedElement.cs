using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Anything in a card that says its type: elements, actions and the card itself.</summary>
[JsonObject(MemberSerialization.OptIn)]
public abstract class AdaptiveTypedElement
{
    // Most elements have none, so that it is made when somebody asks.
    private SerializableDictionary<string, object> additional;

    /// <summary>The name of this element in the schema.</summary>
    public abstract string Type { get; set; }

    /// <summary>Names the element: inputs answer under it, visibility is toggled by it.</summary>
    [JsonProperty("id", Order = -9, DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Id { get; set; }

    /// <summary>What a host shows that does not know this element.</summary>
    [JsonProperty("fallback", Order = 10, DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveFallbackElement Fallback { get; set; }

    /// <summary>Members of a newer schema than this model has, written as they are.</summary>
    [JsonExtensionData]
    public SerializableDictionary<string, object> AdditionalProperties
    {
        get => additional ??= [];
        set => additional = value;
    }

    /// <summary>Whether <see cref="AdditionalProperties"/> are written.</summary>
    public bool ShouldSerializeAdditionalProperties() => additional is { Count: > 0 };
}
