using System.Security.Claims;
using HelpBot.Teams.Authentication.Outbound;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace HelpBot.Teams.Authentication;

/// <summary>
/// What the adapter knows of authentication: the endpoint did it before, and the result is on the request.
/// A request that came another way has none, and is refused.
/// </summary>
internal sealed class HelpBotAuthentication(IHttpContextAccessor http, IHttpClientFactory clients, ServiceHosts hosts)
    : BotFrameworkAuthentication
{
    private const string PublicCloud = "urn:botframework:azure";

    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        var sender = http.HttpContext?.Features.Get<EstablishedSender>()
            ?? throw new UnauthorizedAccessException("The request did not come through the messages endpoint.");
        return Task.FromResult(new AuthenticateRequestResult
        {
            ClaimsIdentity = sender.Identity,
            Audience = AuthenticationConstants.ToChannelFromBotOAuthScope,
            CallerId = PublicCloud,
            ConnectorFactory = CreateConnectorFactory(sender.Identity),
        });
    }

    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader, string channelIdHeader, CancellationToken cancellationToken) =>
        throw new UnauthorizedAccessException("HelpBot takes no streaming connections.");

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) =>
        new HelpBotConnectorFactory(clients, hosts);

    public override Task<UserTokenClient> CreateUserTokenClientAsync(
        ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        Task.FromResult<UserTokenClient>(new NoUserTokens());
}
