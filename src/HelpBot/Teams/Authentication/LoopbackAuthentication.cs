using System.Net;
using System.Security.Claims;

namespace HelpBot.Teams.Authentication;

/// <summary>Lets in, without token, what comes from this machine: the Playground sends none.</summary>
internal sealed class LoopbackAuthentication(ServiceHosts hosts) : IInboundAuthentication
{
    public ValueTask<AuthenticationResult> AuthenticateAsync(
        HttpRequest request, ActivityEnvelope envelope, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Decide(request.HttpContext.Connection.RemoteIpAddress, envelope));

    private AuthenticationResult Decide(IPAddress? remote, ActivityEnvelope envelope)
    {
        if (remote is null || !IPAddress.IsLoopback(remote)) return new AuthenticationResult.Refused(RefusalReason.NotLocal);
        return hosts.Allow(envelope.ServiceUrl)
            ? new AuthenticationResult.Accepted(new ClaimsIdentity([], "loopback"))
            : new AuthenticationResult.Refused(RefusalReason.HostNotAllowed);
    }
}
