using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The answer to an <c>adaptiveCard/action</c> invoke.</summary>
public class AdaptiveCardInvokeResponse
{
    /// <summary>Makes an empty one.</summary>
    public AdaptiveCardInvokeResponse()
    {
    }

    /// <summary>Status for the client, apart from the HTTP status.</summary>
    [JsonProperty("statusCode")]
    public int StatusCode { get; set; }

    /// <summary>What <see cref="Value"/> is, as a media type.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>A card, a text or an error.</summary>
    [JsonProperty("value")]
    public object Value { get; set; }
}
