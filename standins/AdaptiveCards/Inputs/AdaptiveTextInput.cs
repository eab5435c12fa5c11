using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A line or a field of text.</summary>
public class AdaptiveTextInput : AdaptiveInput
{
    /// <summary>The name of this element in the schema.</summary>
    public const string TypeName = "Input.Text";

    /// <inheritdoc />
    [JsonProperty("type", Order = -10)]
    public override string Type { get; set; } = TypeName;

    /// <summary>What it holds at first.</summary>
    [JsonProperty("value", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Value { get; set; }

    /// <summary>What is shown while it is empty.</summary>
    [JsonProperty("placeholder", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Placeholder { get; set; }

    /// <summary>Whether it takes more than one line.</summary>
    [JsonProperty("isMultiline", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool IsMultiline { get; set; }

    /// <summary>Characters at most; 0 sets no limit.</summary>
    [JsonProperty("maxLength", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public int MaxLength { get; set; }

    /// <summary>What it asks for.</summary>
    [JsonProperty("style", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveTextInputStyle Style { get; set; }

    /// <summary>A button beside the field.</summary>
    [JsonProperty("inlineAction", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveAction InlineAction { get; set; }

    /// <inheritdoc />
    public override string GetNonInteractiveValue() => Value ?? $"*{Placeholder}*";
}
