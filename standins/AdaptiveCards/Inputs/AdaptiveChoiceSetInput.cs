using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A choice of one or several.</summary>
public class AdaptiveChoiceSetInput : AdaptiveInput
{
    /// <summary>The name of this element in the schema.</summary>
    public const string TypeName = "Input.ChoiceSet";

    /// <inheritdoc />
    [JsonProperty("type", Order = -10)]
    public override string Type { get; set; } = TypeName;

    /// <summary>What there is to choose, in order.</summary>
    [JsonProperty("choices", DefaultValueHandling = DefaultValueHandling.Include)]
    public List<AdaptiveChoice> Choices { get; set; } = [];

    /// <summary>What is chosen at first; several divided by commas.</summary>
    [JsonProperty("value", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Value { get; set; }

    /// <summary>Whether several can be chosen.</summary>
    [JsonProperty("isMultiSelect", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool IsMultiSelect { get; set; }

    /// <summary>How the choices are shown.</summary>
    [JsonProperty("style", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveChoiceInputStyle Style { get; set; }

    /// <summary>Whether long titles go on on a next line.</summary>
    [JsonProperty("wrap", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Wrap { get; set; }

    /// <inheritdoc />
    public override string GetNonInteractiveValue() => string.Join(", ", Choices.Select(choice => choice.Title));
}
