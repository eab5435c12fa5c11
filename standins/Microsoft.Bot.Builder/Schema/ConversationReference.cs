using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>All that is needed to speak in a conversation again.</summary>
public class ConversationReference
{
    /// <summary>Makes an empty one.</summary>
    public ConversationReference()
    {
    }

    /// <summary>Makes one from its values.</summary>
    /// <param name="activityId">Id of the activity.</param>
    /// <param name="user">The person.</param>
    /// <param name="bot">The bot.</param>
    /// <param name="conversation">The conversation.</param>
    /// <param name="channelId">The channel.</param>
    /// <param name="serviceUrl">Where calls of the bot go.</param>
    public ConversationReference(
        string activityId = default,
        ChannelAccount user = default,
        ChannelAccount bot = default,
        ConversationAccount conversation = default,
        string channelId = default,
        string serviceUrl = default)
    {
        ActivityId = activityId;
        User = user;
        Bot = bot;
        Conversation = conversation;
        ChannelId = channelId;
        ServiceUrl = serviceUrl;
    }

    /// <summary>Id of the activity.</summary>
    [JsonProperty("activityId")]
    public string ActivityId { get; set; }

    /// <summary>The person.</summary>
    [JsonProperty("user")]
    public ChannelAccount User { get; set; }

    /// <summary>The bot.</summary>
    [JsonProperty("bot")]
    public ChannelAccount Bot { get; set; }

    /// <summary>The conversation.</summary>
    [JsonProperty("conversation")]
    public ConversationAccount Conversation { get; set; }

    /// <summary>The channel.</summary>
    [JsonProperty("channelId")]
    public string ChannelId { get; set; }

    /// <summary>Where calls of the bot go.</summary>
    [JsonProperty("serviceUrl")]
    public string ServiceUrl { get; set; }

    /// <summary>Language, as in nl-NL.</summary>
    [JsonProperty("locale")]
    public string Locale { get; set; }

    /// <summary>The event that a proactive turn in this conversation begins with; each has an id of its own.</summary>
    public Activity GetContinuationActivity() => new()
    {
        Type = ActivityTypes.Event,
        Name = ActivityEventNames.ContinueConversation,
        Id = Guid.NewGuid().ToString(),
        ChannelId = ChannelId,
        ServiceUrl = ServiceUrl,
        Locale = Locale,
        Conversation = Conversation,
        Recipient = Bot,
        From = User,
        RelatesTo = this,
    };
}
