using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A token offered for another.</summary>
public class TokenExchangeRequest
{
    /// <summary>Makes an empty one.</summary>
    public TokenExchangeRequest()
    {
    }

    /// <summary>Makes one from its values.</summary>
    /// <param name="uri">For whom the token is.</param>
    /// <param name="token">The token.</param>
    public TokenExchangeRequest(string uri = default, string token = default)
    {
        Uri = uri;
        Token = token;
    }

    /// <summary>For whom the token is.</summary>
    [JsonProperty("uri")]
    public string Uri { get; set; }

    /// <summary>The token.</summary>
    [JsonProperty("token")]
    public string Token { get; set; }
}
