using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>One column of a <see cref="AdaptiveColumnSet"/>.</summary>
public class AdaptiveColumn : AdaptiveContainer
{
    /// <summary>The name of this element in the schema.</summary>
    public new const string TypeName = "Column";

    /// <inheritdoc />
    [JsonProperty("type", Order = -10)]
    public override string Type { get; set; } = TypeName;

    /// <summary><c>auto</c>, <c>stretch</c>, a weight such as <c>2</c>, or pixels such as <c>50px</c>.</summary>
    [JsonProperty("width", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Width { get; set; }
}
