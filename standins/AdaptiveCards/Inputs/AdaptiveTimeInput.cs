using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A time.</summary>
public class AdaptiveTimeInput : AdaptiveInput
{
    /// <summary>The name of this element in the schema.</summary>
    public const string TypeName = "Input.Time";

    /// <inheritdoc />
    [JsonProperty("type", Order = -10)]
    public override string Type { get; set; } = TypeName;

    /// <summary>The time, as HH:mm, that it holds at first.</summary>
    [JsonProperty("value", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Value { get; set; }

    /// <summary>What is shown while it is empty.</summary>
    [JsonProperty("placeholder", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Placeholder { get; set; }

    /// <summary>The earliest time, as HH:mm.</summary>
    [JsonProperty("min", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Min { get; set; }

    /// <summary>The latest time, as HH:mm.</summary>
    [JsonProperty("max", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Max { get; set; }

    /// <inheritdoc />
    public override string GetNonInteractiveValue() => Value ?? $"*{Placeholder}*";
}
