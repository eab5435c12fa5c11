using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A person in Teams.</summary>
public class TeamsChannelAccount : ChannelAccount
{
    /// <summary>Makes an empty one.</summary>
    public TeamsChannelAccount()
    {
    }

    /// <summary>First name.</summary>
    [JsonProperty("givenName")]
    public string GivenName { get; set; }

    /// <summary>Last name.</summary>
    [JsonProperty("surname")]
    public string Surname { get; set; }

    /// <summary>E-mail address.</summary>
    [JsonProperty("email")]
    public string Email { get; set; }

    /// <summary>Sign-in name.</summary>
    [JsonProperty("userPrincipalName")]
    public string UserPrincipalName { get; set; }

    /// <summary>The tenant.</summary>
    [JsonProperty("tenantId")]
    public string TenantId { get; set; }

    /// <summary><c>user</c> or <c>anonymous</c>.</summary>
    [JsonProperty("userRole")]
    public string UserRole { get; set; }
}
