using System.Text.Json.Nodes;
using HelpBot.TestKit.Authority;

namespace HelpBot.Tests.Authentication;

/// <summary>A request that is right in everything but what a test changes.</summary>
internal sealed class Forgery(AuthHost host)
{
    public AuthHost Host { get; } = host;

    public TokenDraft Token { get; } = host.Draft();

    public JsonObject Activity { get; } = AuthHost.Activity();

    /// <summary>The authorization headers, in the place of one bearer of <see cref="Token"/>.</summary>
    public string[]? Authorization { get; set; }

    public Task<HttpResponseMessage> SendAsync() => Host.PostAsync(
        Authorization ?? ["Bearer " + Token.Write()], new StringContent(Activity.ToJsonString()));
}
