using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A day.</summary>
public class AdaptiveDateInput : AdaptiveInput
{
    /// <summary>The name of this element in the schema.</summary>
    public const string TypeName = "Input.Date";

    /// <inheritdoc />
    [JsonProperty("type", Order = -10)]
    public override string Type { get; set; } = TypeName;

    /// <summary>The day, as yyyy-MM-dd, that it holds at first.</summary>
    [JsonProperty("value", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Value { get; set; }

    /// <summary>What is shown while it is empty.</summary>
    [JsonProperty("placeholder", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Placeholder { get; set; }

    /// <summary>The earliest day, as yyyy-MM-dd.</summary>
    [JsonProperty("min", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Min { get; set; }

    /// <summary>The latest day, as yyyy-MM-dd.</summary>
    [JsonProperty("max", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Max { get; set; }

    /// <inheritdoc />
    public override string GetNonInteractiveValue() => Value ?? $"*{Placeholder}*";
}
