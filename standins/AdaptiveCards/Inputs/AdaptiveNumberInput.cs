using System.ComponentModel;
using System.Globalization;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A number.</summary>
public class AdaptiveNumberInput : AdaptiveInput
{
    /// <summary>The name of this element in the schema.</summary>
    public const string TypeName = "Input.Number";

    /// <inheritdoc />
    [JsonProperty("type", Order = -10)]
    public override string Type { get; set; } = TypeName;

    /// <summary>What it holds at first; not a number leaves it empty.</summary>
    [JsonProperty("value", DefaultValueHandling = DefaultValueHandling.Ignore)]
    [DefaultValue(double.NaN)]
    public double Value { get; set; } = double.NaN;

    /// <summary>What is shown while it is empty.</summary>
    [JsonProperty("placeholder", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Placeholder { get; set; }

    /// <summary>The smallest number; not a number sets no limit.</summary>
    [JsonProperty("min", DefaultValueHandling = DefaultValueHandling.Ignore)]
    [DefaultValue(double.NaN)]
    public double Min { get; set; } = double.NaN;

    /// <summary>The largest number; not a number sets no limit.</summary>
    [JsonProperty("max", DefaultValueHandling = DefaultValueHandling.Ignore)]
    [DefaultValue(double.NaN)]
    public double Max { get; set; } = double.NaN;

    /// <inheritdoc />
    public override string GetNonInteractiveValue() => double.IsNaN(Value) ? $"*{Placeholder}*" : Value.ToString(CultureInfo.InvariantCulture);
}
