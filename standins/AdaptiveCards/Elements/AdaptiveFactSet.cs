using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Names and values in two columns.</summary>
public class AdaptiveFactSet : AdaptiveElement
{
    /// <summary>The name of this element in the schema.</summary>
    public const string TypeName = "FactSet";

    /// <inheritdoc />
    [JsonProperty("type", Order = -10)]
    public override string Type { get; set; } = TypeName;

    /// <summary>The lines, in order.</summary>
    [JsonProperty("facts", DefaultValueHandling = DefaultValueHandling.Include)]
    public List<AdaptiveFact> Facts { get; set; } = [];
}
