using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;

namespace HelpBot.Teams.Authentication.Outbound;

/// <summary>Makes connectors on the one HTTP client that signs calls and checks hosts.</summary>
internal sealed class HelpBotConnectorFactory(IHttpClientFactory clients, ServiceHosts hosts) : ConnectorFactory
{
    /// <summary>Name of the HTTP client.</summary>
    public const string Client = "connector";

    /// <summary>Makes a connector.</summary>
    /// <exception cref="ServiceHostNotAllowedException">The service url is on a host that is not allowed.</exception>
    public override Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        if (!hosts.Allow(serviceUrl))
            throw new ServiceHostNotAllowedException(Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri) ? uri.Host : null);

        // The factory owns the handlers of the client, so that disposing the connector may not close them.
        return Task.FromResult<IConnectorClient>(
            new ConnectorClient(clients.CreateClient(Client), disposeHttpClient: false) { BaseUri = new Uri(serviceUrl) });
    }
}
