using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A group of elements below each other.</summary>
public class AdaptiveContainer : AdaptiveCollectionElement
{
    /// <summary>The name of this element in the schema.</summary>
    public const string TypeName = "Container";

    /// <inheritdoc />
    [JsonProperty("type", Order = -10)]
    public override string Type { get; set; } = TypeName;

    /// <summary>The elements, in order.</summary>
    [JsonProperty("items", DefaultValueHandling = DefaultValueHandling.Include)]
    public List<AdaptiveElement> Items { get; set; } = [];
}
