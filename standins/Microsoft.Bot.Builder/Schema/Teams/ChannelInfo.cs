using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A channel of a team.</summary>
public class ChannelInfo
{
    /// <summary>Makes an empty one.</summary>
    public ChannelInfo()
    {
    }

    /// <summary>Makes one from its values.</summary>
    /// <param name="id">Its id: a thread id.</param>
    /// <param name="name">Name to show; null for the General channel.</param>
    public ChannelInfo(string id = default, string name = default)
    {
        Id = id;
        Name = name;
    }

    /// <summary>Its id: a thread id.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>Name to show; null for the General channel.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary><c>standard</c>, <c>private</c> or <c>shared</c>.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }
}
