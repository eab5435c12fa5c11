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

    private readonly IReadOnlyList<string> patterns =
        options.Value.AllowedServiceHosts.Count > 0 ? [.. options.Value.AllowedServiceHosts] : Defaults;

    private readonly bool local = options.Value.IsLocal;

    /// <summary>Whether a text is a host, or <c>*.</c> and a domain of two labels or more.</summary>
    public static bool IsPattern(string text)
    {
        var host = text.StartsWith("*.", StringComparison.Ordinal) ? text[2..] : text;
        return Uri.CheckHostName(host) == UriHostNameType.Dns && (host.Length == text.Length || host.Contains('.', StringComparison.Ordinal));
    }

    /// <summary>Whether an absolute url is one of them: https on its own port, or loopback on a local host.</summary>
    public bool Allow(string? serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri) && Allow(uri);

    /// <inheritdoc cref="Allow(string)"/>
    public bool Allow(Uri uri)
    {
        if (!uri.IsAbsoluteUri || uri.UserInfo.Length > 0) return false;
        if (local) return uri.IsLoopback && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);
        return uri.Scheme == Uri.UriSchemeHttps && uri.IsDefaultPort && patterns.Any(pattern => Matches(pattern, uri.IdnHost));
    }

    // The dot stays in the suffix: evilbotframework.com is not a host of botframework.com.
    private static bool Matches(string pattern, string host) =>
        pattern.StartsWith("*.", StringComparison.Ordinal)
            ? host.Length >= pattern.Length && host.EndsWith(pattern[1..], StringComparison.OrdinalIgnoreCase)
            : host.Equals(pattern, StringComparison.OrdinalIgnoreCase);
}
