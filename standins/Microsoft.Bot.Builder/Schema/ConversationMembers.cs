using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation with its members.</summary>
public class ConversationMembers
{
    /// <summary>Makes an empty one.</summary>
    public ConversationMembers()
    {
    }

    /// <summary>Makes one from its values.</summary>
    /// <param name="id">Id of the conversation.</param>
    /// <param name="members">Who is in it.</param>
    public ConversationMembers(string id = default, IList<ChannelAccount> members = default)
    {
        Id = id;
        Members = members;
    }

    /// <summary>Id of the conversation.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>Who is in it.</summary>
    [JsonProperty("members")]
    public IList<ChannelAccount> Members { get; set; }
}
