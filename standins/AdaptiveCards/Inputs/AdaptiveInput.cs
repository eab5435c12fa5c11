using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Something a person fills in; its <see cref="AdaptiveTypedElement.Id"/> names the answer.</summary>
public abstract class AdaptiveInput : AdaptiveElement
{
    /// <summary>What is asked.</summary>
    [JsonProperty("label", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Label { get; set; }

    /// <summary>Whether actions wait until it is filled in.</summary>
    [JsonProperty("isRequired", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool IsRequired { get; set; }

    /// <summary>What is shown when the answer is missing or wrong.</summary>
    [JsonProperty("errorMessage", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string ErrorMessage { get; set; }

    /// <summary>What a host that takes no input shows instead.</summary>
    public abstract string GetNonInteractiveValue();
}
