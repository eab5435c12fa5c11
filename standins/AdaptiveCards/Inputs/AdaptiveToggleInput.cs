using System.ComponentModel;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A check box.</summary>
public class AdaptiveToggleInput : AdaptiveInput
{
    /// <summary>The name of this element in the schema.</summary>
    public const string TypeName = "Input.Toggle";

    /// <inheritdoc />
    [JsonProperty("type", Order = -10)]
    public override string Type { get; set; } = TypeName;

    /// <summary>What stands beside the box.</summary>
    [JsonProperty("title", DefaultValueHandling = DefaultValueHandling.Include)]
    public string Title { get; set; }

    /// <summary>What it holds at first: <see cref="ValueOn"/> or anything else.</summary>
    [JsonProperty("value", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Value { get; set; }

    /// <summary>The answer when it is ticked.</summary>
    [JsonProperty("valueOn", DefaultValueHandling = DefaultValueHandling.Ignore)]
    [DefaultValue("true")]
    public string ValueOn { get; set; } = "true";

    /// <summary>The answer when it is not.</summary>
    [JsonProperty("valueOff", DefaultValueHandling = DefaultValueHandling.Ignore)]
    [DefaultValue("false")]
    public string ValueOff { get; set; } = "false";

    /// <summary>Whether a long title goes on on a next line.</summary>
    [JsonProperty("wrap", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Wrap { get; set; }

    /// <inheritdoc />
    public override string GetNonInteractiveValue() => Value == ValueOn ? "X" : "_";
}
