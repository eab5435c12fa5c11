using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Columns side by side.</summary>
public class AdaptiveColumnSet : AdaptiveCollectionElement
{
    /// <summary>The name of this element in the schema.</summary>
    public const string TypeName = "ColumnSet";

    /// <inheritdoc />
    [JsonProperty("type", Order = -10)]
    public override string Type { get; set; } = TypeName;

    /// <summary>The columns, from the start.</summary>
    [JsonProperty("columns", DefaultValueHandling = DefaultValueHandling.Include)]
    public List<AdaptiveColumn> Columns { get; set; } = [];
}
