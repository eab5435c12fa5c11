using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What a channel answers to the making of a conversation.</summary>
public class ConversationResourceResponse
{
    /// <summary>Makes an empty one.</summary>
    public ConversationResourceResponse()
    {
    }

    /// <summary>Makes one from its values.</summary>
    /// <param name="activityId">Id of the first message, when one was given.</param>
    /// <param name="serviceUrl">Where further calls go.</param>
    /// <param name="id">Id of the conversation.</param>
    public ConversationResourceResponse(string activityId = default, string serviceUrl = default, string id = default)
    {
        ActivityId = activityId;
        ServiceUrl = serviceUrl;
        Id = id;
    }

    /// <summary>Id of the first message, when one was given.</summary>
    [JsonProperty("activityId")]
    public string ActivityId { get; set; }

    /// <summary>Where further calls go.</summary>
    [JsonProperty("serviceUrl")]
    public string ServiceUrl { get; set; }

    /// <summary>Id of the conversation.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }
}
