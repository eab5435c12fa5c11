using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A team.</summary>
public class TeamInfo
{
    /// <summary>Makes an empty one.</summary>
    public TeamInfo()
    {
    }

    /// <summary>Makes one from its values.</summary>
    /// <param name="id">Its id: a thread id.</param>
    /// <param name="name">Name to show.</param>
    public TeamInfo(string id = default, string name = default)
    {
        Id = id;
        Name = name;
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
}
