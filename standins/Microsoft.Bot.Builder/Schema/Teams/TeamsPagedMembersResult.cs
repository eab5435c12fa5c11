using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A page of members of a team or chat.</summary>
public class TeamsPagedMembersResult
{
    /// <summary>Makes an empty one.</summary>
    public TeamsPagedMembersResult()
    {
    }

    /// <summary>Makes one from what the connector answers.</summary>
    /// <param name="continuationToken">Where the next page begins; null when this is the last.</param>
    /// <param name="members">The members on this page.</param>
    public TeamsPagedMembersResult(string continuationToken = default, IList<ChannelAccount> members = default)
    {
        ContinuationToken = continuationToken;
        Members = members?.Select(member => JObject.FromObject(member).ToObject<TeamsChannelAccount>()).ToList();
    }

    /// <summary>Where the next page begins; null when this is the last.</summary>
    [JsonProperty("continuationToken")]
    public string ContinuationToken { get; set; }

    /// <summary>The members on this page.</summary>
    [JsonProperty("members")]
    public IList<TeamsChannelAccount> Members { get; set; }
}
