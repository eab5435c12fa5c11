using System.Text;
using Microsoft.Extensions.Options;

namespace HelpBot.Teams.Authentication;

/// <summary>
/// Which service urls the bot listens to and talks to. A stored or forged url must never get the bot's token,
/// and nothing in the SDK stops that (engineering.md, C11).
/// </summary>
internal sealed class ServiceHosts(IOptions<BotOptions> options)
{
    /// <summary>The hosts of Teams and of the channels of the Bot Framework.</summary>
    public static readonly IReadOnlyList<string> Defaults = ["smba.trafficmanager.net", "*.botframework.com"];

    private readonly string[] patterns = [.. options.Value.AllowedServiceHosts is { Count: > 0 } allowed ? allowed : Defaults.AsEnumerable()];
    private readonly bool local = options.Value.IsLocal;

    // Nearly all activities come from one service, with one and the same text.
    private volatile string? lastAllowed;

    /// <summary>Whether a text is a host, or <c>*.</c> and a domain of two labels or more.</summary>
    public static bool IsPattern(string text)
    {
        var host = text.StartsWith("*.", StringComparison.Ordinal) ? text[2..] : text;
        return Uri.CheckHostName(host) == UriHostNameType.Dns && (host.Length == text.Length || host.Contains('.', StringComparison.Ordinal));
    }

    /// <summary>Whether an absolute url is one of them: https on its own port, or loopback on a local host.</summary>
    public bool Allow(string? serviceUrl)
    {
        if (serviceUrl is not null && serviceUrl == lastAllowed) return true;
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri) || !Allow(uri)) return false;
        lastAllowed = serviceUrl;
        return true;
    }

    /// <inheritdoc cref="Allow(string)"/>
    public bool Allow(Uri uri)
    {
        if (!uri.IsAbsoluteUri || uri.UserInfo.Length > 0) return false;
        if (local) return uri.IsLoopback && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);
        return uri.Scheme == Uri.UriSchemeHttps && uri.IsDefaultPort && Matches(Ascii.IsValid(uri.Host) ? uri.Host : uri.IdnHost);
    }

    private bool Matches(string host)
    {
        foreach (var pattern in patterns)
            if (Matches(pattern, host)) return true;
        return false;
    }

    // The dot stays in the suffix: evilbotframework.com is not a host of botframework.com.
    private static bool Matches(string pattern, string host) =>
        pattern.StartsWith("*.", StringComparison.Ordinal)
            ? host.Length >= pattern.Length && host.AsSpan().EndsWith(pattern.AsSpan(1), StringComparison.OrdinalIgnoreCase)
            : host.Equals(pattern, StringComparison.OrdinalIgnoreCase);
}
