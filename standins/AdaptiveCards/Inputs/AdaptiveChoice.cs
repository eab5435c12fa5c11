using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>One of the choices of a <see cref="AdaptiveChoiceSetInput"/>.</summary>
public class AdaptiveChoice
{
    /// <summary>What is shown.</summary>
    [JsonProperty("title", DefaultValueHandling = DefaultValueHandling.Include)]
    public string Title { get; set; }

    /// <summary>What is answered; without commas where several can be chosen.</summary>
    [JsonProperty("value", DefaultValueHandling = DefaultValueHandling.Include)]
    public string Value { get; set; }
}
