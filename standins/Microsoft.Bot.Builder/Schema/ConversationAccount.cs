using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation on a channel.</summary>
public class ConversationAccount
{
    /// <summary>Makes an empty one.</summary>
    public ConversationAccount()
    {
    }

    /// <summary>Makes one from its values.</summary>
    /// <param name="isGroup">Whether more than one person can be in it.</param>
    /// <param name="conversationType">In Teams: <c>personal</c>, <c>groupChat</c> or <c>channel</c>.</param>
    /// <param name="id">Id on the channel.</param>
    /// <param name="name">Name to show.</param>
    /// <param name="aadObjectId">Object id in Microsoft Entra.</param>
    /// <param name="role">One of <see cref="RoleTypes"/>.</param>
    /// <param name="tenantId">The tenant.</param>
    public ConversationAccount(bool? isGroup = default, string conversationType = default, string id = default, string name = default, string aadObjectId = default, string role = default, string tenantId = default)
    {
        IsGroup = isGroup;
        ConversationType = conversationType;
        Id = id;
        Name = name;
        AadObjectId = aadObjectId;
        Role = role;
        TenantId = tenantId;
    }

    /// <summary>Whether more than one person can be in it.</summary>
    [JsonProperty("isGroup")]
    public bool? IsGroup { get; set; }

    /// <summary>In Teams: <c>personal</c>, <c>groupChat</c> or <c>channel</c>.</summary>
    [JsonProperty("conversationType")]
    public string ConversationType { get; set; }

    /// <summary>The tenant.</summary>
    [JsonProperty("tenantId")]
    public string TenantId { get; set; }

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
