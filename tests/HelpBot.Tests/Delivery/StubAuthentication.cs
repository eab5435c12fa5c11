using System.Security.Claims;
using HelpBot.Teams.Authentication.Outbound;
using HelpBot.TestKit.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace HelpBot.Tests.Delivery;

/// <summary>Real connector clients whose network is the stub. Nothing comes in here.</summary>
internal sealed class StubAuthentication(TeamsStub stub) : BotFrameworkAuthentication, IDisposable
{
    private readonly HttpClient _client = new(new ConnectorCallRecorder { InnerHandler = stub.CreateHandler() });

    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken) => throw new NotSupportedException();

    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader, string channelIdHeader, CancellationToken cancellationToken) => throw new NotSupportedException();

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => new Factory(_client);

    public override Task<UserTokenClient> CreateUserTokenClientAsync(
        ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) => throw new NotSupportedException();

    public void Dispose() => _client.Dispose();

    private sealed class Factory(HttpClient client) : ConnectorFactory
    {
        public override Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken) =>
            new Uri(serviceUrl).Host.EndsWith(".example", StringComparison.Ordinal)
                ? throw new ServiceHostNotAllowedException(serviceUrl)
                : Task.FromResult<IConnectorClient>(new ConnectorClient(client, disposeHttpClient: false) { BaseUri = new Uri(serviceUrl) });
    }
}
