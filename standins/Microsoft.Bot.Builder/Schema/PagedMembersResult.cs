using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A page of members.</summary>
public class PagedMembersResult
{
    /// <summary>Makes an empty one.</summary>
    public PagedMembersResult()
    {
    }

    /// <summary>Makes one from its values.</summary>
    /// <param name="continuationToken">Where the next page begins; null when this is the last.</param>
    /// <param name="members">The members on this page.</param>
    public PagedMembersResult(string continuationToken = default, IList<ChannelAccount> members = default)
    {
        ContinuationToken = continuationToken;
        Members = members;
    }

    /// <summary>Where the next page begins; null when this is the last.</summary>
    [JsonProperty("continuationToken")]
    public string ContinuationToken { get; set; }

    /// <summary>The members on this page.</summary>
    [JsonProperty("members")]
    public IList<ChannelAccount> Members { get; set; }
}
