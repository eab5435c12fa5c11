using System.Globalization;
using Azure.Identity;
using HelpBot.Delivery;
using HelpBot.Teams.Authentication.Outbound;
using Microsoft.Bot.Schema;
using Microsoft.Identity.Client;
using Polly.Timeout;

namespace HelpBot.Teams.Connector;

/// <summary>What a failed call to the Bot Connector means (engineering.md B, retry and proactive).</summary>
internal static class ConnectorOutcome
{
    // Teams names a time; where it does not, a short one is as good as any.
    private static readonly TimeSpan UnnamedWait = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(15);

    /// <summary>Whether the same call may be made again at once because that has no second effect and may help.</summary>
    public static bool MayRepeat(Exception failure) => failure switch
    {
        ErrorResponseException refused => StatusOf(refused) is 412 or 502 or 503 or 504,
        HttpRequestException => true,
        _ => false,
    };

    /// <summary>What the failure of a call that creates means.</summary>
    public static SendOutcome OfCreate(Exception failure, DateTimeOffset now) =>
        failure is ErrorResponseException refused && StatusOf(refused) == 404
            ? new SendOutcome.Unreachable(CodeOf(refused))
            : Of(failure, now);

    /// <summary>What the failure of an update means. Some channels change no messages (405): there it has to be posted anew.</summary>
    public static SendOutcome OfUpdate(Exception failure, DateTimeOffset now) =>
        failure is ErrorResponseException refused && StatusOf(refused) is 404 or 405 ? new SendOutcome.ActivityGone() : Of(failure, now);

    private static SendOutcome Of(Exception failure, DateTimeOffset now) => failure switch
    {
        ErrorResponseException refused => OfAnswer(refused, now),
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError
            or HttpRequestError.SecureConnectionError } never => new SendOutcome.NotSent(never.HttpRequestError.ToString()),
        AuthenticationFailedException or MsalException => new SendOutcome.NotSent(failure.GetType().Name),
        ServiceHostNotAllowedException => new SendOutcome.Refused(0, nameof(ServiceHostNotAllowedException)),
        TimeoutRejectedException or OperationCanceledException => new SendOutcome.Unknown("Timeout"),
        _ => new SendOutcome.Unknown(failure.GetType().Name),
    };

    private static SendOutcome OfAnswer(ErrorResponseException refused, DateTimeOffset now) => StatusOf(refused) switch
    {
        429 => new SendOutcome.Throttled(RetryAfter(refused, now)),
        401 => new SendOutcome.NotSent("401"),
        403 => new SendOutcome.Unreachable(CodeOf(refused)),
        408 or 412 or >= 500 => new SendOutcome.Unknown(CodeOf(refused)),
        var status => new SendOutcome.Refused(status, CodeOf(refused)),
    };

    private static int StatusOf(ErrorResponseException refused) => (int)(refused.Response?.StatusCode ?? 0);

    // Of the body only the code: a message may quote what was posted.
    private static string CodeOf(ErrorResponseException refused) =>
        refused.Body?.Error?.Code is { Length: > 0 and <= 100 } code ? code : StatusOf(refused).ToString(CultureInfo.InvariantCulture);

    private static TimeSpan RetryAfter(ErrorResponseException refused, DateTimeOffset now)
    {
        var named = refused.Response.Headers
            .Where(header => header.Key.Equals("Retry-After", StringComparison.OrdinalIgnoreCase))
            .SelectMany(header => header.Value)
            .FirstOrDefault();
        var wait = double.TryParse(named, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(Math.Clamp(seconds, 0, LongestWait.TotalSeconds))
            : DateTimeOffset.TryParse(named, CultureInfo.InvariantCulture, out var until) ? until - now
            : UnnamedWait;
        return wait < TimeSpan.FromSeconds(1) ? TimeSpan.FromSeconds(1) : wait > LongestWait ? LongestWait : wait;
    }
}
