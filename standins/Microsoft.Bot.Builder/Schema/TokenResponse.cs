using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A token of a person.</summary>
public class TokenResponse
{
    /// <summary>Makes an empty one.</summary>
    public TokenResponse()
    {
    }

    /// <summary>Makes one from its values.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="connectionName">The connection it comes from.</param>
    /// <param name="token">The token.</param>
    /// <param name="expiration">Until when it holds.</param>
    public TokenResponse(string channelId = default, string connectionName = default, string token = default, string expiration = default)
    {
        ChannelId = channelId;
        ConnectionName = connectionName;
        Token = token;
        Expiration = expiration;
    }

    /// <summary>The channel.</summary>
    [JsonProperty("channelId")]
    public string ChannelId { get; set; }

    /// <summary>The connection it comes from.</summary>
    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; }

    /// <summary>The token.</summary>
    [JsonProperty("token")]
    public string Token { get; set; }

    /// <summary>Until when it holds.</summary>
    [JsonProperty("expiration")]
    public string Expiration { get; set; }

    /// <summary>Members that this model does not have, as they came.</summary>
    [JsonExtensionData]
    public JObject Properties { get; set; } = [];
}
