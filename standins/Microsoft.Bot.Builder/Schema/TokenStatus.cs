using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Whether a person has signed in.</summary>
public class TokenStatus
{
    /// <summary>Makes an empty one.</summary>
    public TokenStatus()
    {
    }

    /// <summary>Makes one from its values.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="connectionName">The connection.</param>
    /// <param name="hasToken">Whether there is a token.</param>
    /// <param name="serviceProviderDisplayName">Name of the provider to show.</param>
    public TokenStatus(string channelId = default, string connectionName = default, bool? hasToken = default, string serviceProviderDisplayName = default)
    {
        ChannelId = channelId;
        ConnectionName = connectionName;
        HasToken = hasToken;
        ServiceProviderDisplayName = serviceProviderDisplayName;
    }

    /// <summary>The channel.</summary>
    [JsonProperty("channelId")]
    public string ChannelId { get; set; }

    /// <summary>The connection.</summary>
    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; }

    /// <summary>Whether there is a token.</summary>
    [JsonProperty("hasToken")]
    public bool? HasToken { get; set; }

    /// <summary>Name of the provider to show.</summary>
    [JsonProperty("serviceProviderDisplayName")]
    public string ServiceProviderDisplayName { get; set; }
}
