using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A page of conversations.</summary>
public class ConversationsResult
{
    /// <summary>Makes an empty one.</summary>
    public ConversationsResult()
    {
    }

    /// <summary>Makes one from its values.</summary>
    /// <param name="continuationToken">Where the next page begins; null when this is the last.</param>
    /// <param name="conversations">The conversations on this page.</param>
    public ConversationsResult(string continuationToken = default, IList<ConversationMembers> conversations = default)
    {
        ContinuationToken = continuationToken;
        Conversations = conversations;
    }

    /// <summary>Where the next page begins; null when this is the last.</summary>
    [JsonProperty("continuationToken")]
    public string ContinuationToken { get; set; }

    /// <summary>The conversations on this page.</summary>
    [JsonProperty("conversations")]
    public IList<ConversationMembers> Conversations { get; set; }
}
