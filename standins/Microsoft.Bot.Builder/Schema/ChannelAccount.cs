using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A person or a bot on a channel.</summary>
public class ChannelAccount
{
    /// <summary>Makes an empty one.</summary>
    public ChannelAccount()
    {
    }

    /// <summary>Makes one from its values.</summary>
    /// <param name="id">Id on the channel.</param>
    /// <param name="name">Name to show.</param>
    /// <param name="role">One of <see cref="RoleTypes"/>.</param>
    /// <param name="aadObjectId">Object id in Microsoft Entra.</param>
    public ChannelAccount(string id = default, string name = default, string role = default, string aadObjectId = default)
    {
        Id = id;
        Name = name;
        Role = role;
        AadObjectId = aadObjectId;
    }

    /// <summary>Id on the channel.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>Name to show.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>Object id in Microsoft Entra.</summary>
    [JsonProperty("aadObjectId")]
    public string AadObjectId { get; set; }

    /// <summary>One of <see cref="RoleTypes"/>.</summary>
    [JsonProperty("role")]
    public string Role { get; set; }

    /// <summary>Members that this model does not have, as they came.</summary>
    [JsonExtensionData]
    public JObject Properties { get; set; } = [];
}
