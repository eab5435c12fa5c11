using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A team with its sizes.</summary>
public class TeamDetails
{
    /// <summary>Makes an empty one.</summary>
    public TeamDetails()
    {
    }

    /// <summary>Makes one from its values.</summary>
    /// <param name="id">Its id: a thread id.</param>
    /// <param name="name">Name to show.</param>
    /// <param name="aadGroupId">Object id of its group in Microsoft Entra.</param>
    public TeamDetails(string id = default, string name = default, string aadGroupId = default)
    {
        Id = id;
        Name = name;
        AadGroupId = aadGroupId;
    }

    /// <summary>Its id: a thread id.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>Name to show.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>Object id of its group in Microsoft Entra.</summary>
    [JsonProperty("aadGroupId")]
    public string AadGroupId { get; set; }

    /// <summary>Kind of team.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>How many channels it has.</summary>
    [JsonProperty("channelCount")]
    public int ChannelCount { get; set; }

    /// <summary>How many members it has.</summary>
    [JsonProperty("memberCount")]
    public int MemberCount { get; set; }
}
