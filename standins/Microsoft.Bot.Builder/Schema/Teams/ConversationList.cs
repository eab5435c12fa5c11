using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The channels of a team.</summary>
public class ConversationList
{
    /// <summary>Makes an empty one.</summary>
    public ConversationList()
    {
    }

    /// <summary>Makes one from its values.</summary>
    /// <param name="conversations">The channels.</param>
    public ConversationList(IList<ChannelInfo> conversations = default) => Conversations = conversations;

    /// <summary>The channels.</summary>
    [JsonProperty("conversations")]
    public IList<ChannelInfo> Conversations { get; set; }
}
