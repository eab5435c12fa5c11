using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace HelpBot.StandIns.Tests.Bots;

/// <summary>Lets everyone in but the header <c>Bearer bad</c>, and calls back through a stub.</summary>
internal sealed class OpenAuthentication(ChannelStub channel) : BotFrameworkAuthentication
{
    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        if (authHeader == "Bearer bad") throw new UnauthorizedAccessException();
        var identity = new ClaimsIdentity("test");
        return Task.FromResult(new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            CallerId = "urn:botframework:azure",
            ConnectorFactory = CreateConnectorFactory(identity),
        });
    }

    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader, string channelIdHeader, CancellationToken cancellationToken) => throw new NotSupportedException();

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => new StubConnectors(channel);

    public override Task<UserTokenClient> CreateUserTokenClientAsync(
        ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) => Task.FromResult<UserTokenClient>(new NoTokens());

    private sealed class StubConnectors(ChannelStub channel) : ConnectorFactory
    {
        public override Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken) =>
            Task.FromResult<IConnectorClient>(
                new ConnectorClient(new HttpClient(channel, disposeHandler: false), true) { BaseUri = new Uri(serviceUrl) });
    }

    private sealed class NoTokens : UserTokenClient
    {
        public override Task<TokenResponse> GetUserTokenAsync(
            string userId, string connectionName, string channelId, string magicCode, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public override Task<SignInResource> GetSignInResourceAsync(
            string connectionName, Activity activity, string finalRedirect, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public override Task SignOutUserAsync(
            string userId, string connectionName, string channelId, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public override Task<TokenStatus[]> GetTokenStatusAsync(
            string userId, string channelId, string includeFilter, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public override Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
            string userId, string connectionName, string[] resourceUrls, string channelId, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public override Task<TokenResponse> ExchangeTokenAsync(
            string userId, string connectionName, string channelId, TokenExchangeRequest exchangeRequest, CancellationToken cancellationToken) =>
            throw new NotSupportedException();
    }
}
