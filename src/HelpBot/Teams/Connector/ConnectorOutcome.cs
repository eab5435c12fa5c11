using System.Net.Http.Headers;
using Azure.Identity;
using HelpBot.Delivery;
using HelpBot.Teams.Authentication.Outbound;
using Microsoft.Identity.Client;
using Polly.Timeout;

namespace HelpBot.Teams.Connector;

/// <summary>What a failed call to the Bot Connector means (engineering.md B, retry and proactive).</summary>
internal static class ConnectorOutcome
{
    // Teams names a time; where it does not, a short one is as good as any.
    private static readonly TimeSpan UnnamedWait = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan ShortestWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(15);

    /// <summary>Whether the same call may be made again at once because that has no second effect and may help.</summary>
    public static bool MayRepeat(Exception failure) => failure switch
    {
        ConnectorRefusedException refused => refused.Status is 412 or 502 or 503 or 504,
        HttpRequestException => true,
        _ => false,
    };

    /// <summary>What the failure of a call that creates means.</summary>
    public static SendOutcome OfCreate(Exception failure, DateTimeOffset now) =>
        failure is ConnectorRefusedException { Status: 404 } refused
            ? new SendOutcome.Unreachable(refused.Code)
            : Of(failure, now);

    /// <summary>What the failure of an update means. Some channels change no messages (405): there it has to be posted anew.</summary>
    public static SendOutcome OfUpdate(Exception failure, DateTimeOffset now) =>
        failure is ConnectorRefusedException { Status: 404 or 405 } ? new SendOutcome.ActivityGone() : Of(failure, now);

    /// <summary>How long a refusal for too much asks to wait (<c>Retry-After</c>), within bounds.</summary>
    public static TimeSpan WaitOf(RetryConditionHeaderValue? retryAfter, DateTimeOffset now)
    {
        var named = retryAfter?.Delta ?? retryAfter?.Date - now ?? UnnamedWait;
        return named < ShortestWait ? ShortestWait : named > LongestWait ? LongestWait : named;
    }

    private static SendOutcome Of(Exception failure, DateTimeOffset now) => failure switch
    {
        ConnectorRefusedException refused => OfAnswer(refused, now),
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError
            or HttpRequestError.SecureConnectionError } never => new SendOutcome.NotSent(never.HttpRequestError.ToString()),
        AuthenticationFailedException or MsalException => new SendOutcome.NotSent(failure.GetType().Name),
        ServiceHostNotAllowedException => new SendOutcome.Refused(0, nameof(ServiceHostNotAllowedException)),
        TimeoutRejectedException or OperationCanceledException => new SendOutcome.Unknown("Timeout"),
        _ => new SendOutcome.Unknown(failure.GetType().Name),
    };

    private static SendOutcome OfAnswer(ConnectorRefusedException refused, DateTimeOffset now) => refused.Status switch
    {
        429 => new SendOutcome.Throttled(WaitOf(refused.RetryAfter, now)),
        401 => new SendOutcome.NotSent("401"),
        403 => new SendOutcome.Unreachable(refused.Code),
        0 or 408 or 412 or >= 500 => new SendOutcome.Unknown(refused.Code),
        var status => new SendOutcome.Refused(status, refused.Code),
    };
}
