using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What a conversation is made of.</summary>
public class ConversationParameters
{
    /// <summary>Makes an empty one.</summary>
    public ConversationParameters()
    {
    }

    /// <summary>Makes one from its values.</summary>
    /// <param name="isGroup">Whether more than one person can be in it.</param>
    /// <param name="bot">The bot.</param>
    /// <param name="members">Who is in it beside the bot.</param>
    /// <param name="topicName">What it is about.</param>
    /// <param name="activity">The first message.</param>
    /// <param name="channelData">What only the channel knows: in Teams which channel of a team.</param>
    /// <param name="tenantId">The tenant.</param>
    public ConversationParameters(bool? isGroup = default, ChannelAccount bot = default, IList<ChannelAccount> members = default, string topicName = default, Activity activity = default, object channelData = default, string tenantId = default)
    {
        IsGroup = isGroup;
        Bot = bot;
        Members = members;
        TopicName = topicName;
        Activity = activity;
        ChannelData = channelData;
        TenantId = tenantId;
    }

    /// <summary>Whether more than one person can be in it.</summary>
    [JsonProperty("isGroup")]
    public bool? IsGroup { get; set; }

    /// <summary>The bot.</summary>
    [JsonProperty("bot")]
    public ChannelAccount Bot { get; set; }

    /// <summary>Who is in it beside the bot.</summary>
    [JsonProperty("members")]
    public IList<ChannelAccount> Members { get; set; }

    /// <summary>What it is about.</summary>
    [JsonProperty("topicName")]
    public string TopicName { get; set; }

    /// <summary>The first message.</summary>
    [JsonProperty("activity")]
    public Activity Activity { get; set; }

    /// <summary>What only the channel knows: in Teams which channel of a team.</summary>
    [JsonProperty("channelData")]
    public object ChannelData { get; set; }

    /// <summary>The tenant.</summary>
    [JsonProperty("tenantId")]
    public string TenantId { get; set; }
}
