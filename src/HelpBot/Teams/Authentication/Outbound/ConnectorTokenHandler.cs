using System.Net.Http.Headers;
using Azure.Core;

namespace HelpBot.Teams.Authentication.Outbound;

/// <summary>Signs every call to a channel, and lets none go to a host that is not allowed.</summary>
internal sealed class ConnectorTokenHandler(ServiceHosts hosts, ConnectorCredential credential) : DelegatingHandler
{
    private static readonly TokenRequestContext Scope = new(["https://api.botframework.com/.default"]);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri is not { } uri || !hosts.Allow(uri))
            throw new ServiceHostNotAllowedException(request.RequestUri?.Host);

        if (credential.Source is { } source)
        {
            var token = await source.GetTokenAsync(Scope, cancellationToken).ConfigureAwait(false);
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Token);
        }

        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }
}
