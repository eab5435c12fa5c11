using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The value of an <c>adaptiveCard/action</c> invoke.</summary>
public class AdaptiveCardInvokeValue
{
    /// <summary>Makes an empty one.</summary>
    public AdaptiveCardInvokeValue()
    {
    }

    /// <summary>The button.</summary>
    [JsonProperty("action")]
    public AdaptiveCardInvokeAction Action { get; set; }

    /// <summary>What came back from signing in.</summary>
    [JsonProperty("state")]
    public string State { get; set; }
}
