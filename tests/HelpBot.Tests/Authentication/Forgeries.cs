using System.Security.Cryptography;
using System.Text.Json.Nodes;
using HelpBot.Teams.Authentication;
using HelpBot.TestKit.Authority;

namespace HelpBot.Tests.Authentication;

/// <summary>What forgers and broken senders do, and why each is refused; null where there is no token.</summary>
internal static class Forgeries
{
    private static readonly AuthorityKey Stranger = new("key-1", ["msteams"], owner: "stranger");

    public static IReadOnlyDictionary<string, (RefusalReason? Reason, Action<Forgery> Forge)> All { get; } =
        NoToken().Concat(Garbage()).Concat(Signatures()).Concat(Headers()).Concat(Claims()).Concat(Activities())
            .ToDictionary(forgery => forgery.Name, forgery => (forgery.Reason, forgery.Forge));

    private static IEnumerable<(string Name, RefusalReason? Reason, Action<Forgery> Forge)> NoToken() =>
    [
        ("no header", null, f => f.Authorization = []),
        ("empty header", null, f => f.Authorization = [""]),
        ("bearer without token", null, f => f.Authorization = ["Bearer "]),
        ("token without scheme", null, f => f.Authorization = [f.Token.Write()]),
        ("token in Basic", null, f => f.Authorization = ["Basic " + f.Token.Write()]),
        ("token in a scheme that begins with Bearer", null, f => f.Authorization = ["Bearerish " + f.Token.Write()]),
    ];

    private static IEnumerable<(string Name, RefusalReason? Reason, Action<Forgery> Forge)> Garbage() =>
    [
        ("two headers", RefusalReason.Ambiguous, f => f.Authorization = ["Bearer " + f.Token.Write(), "Bearer " + f.Token.Write()]),
        ("two tokens in one header", RefusalReason.Malformed, f => f.Authorization = [$"Bearer {f.Token.Write()}, Bearer {f.Token.Write()}"]),
        ("garbage", RefusalReason.Malformed, f => f.Authorization = ["Bearer garbage"]),
        ("two dots alone", RefusalReason.Malformed, f => f.Authorization = ["Bearer .."]),
        ("garbage in three parts", RefusalReason.Malformed, f => f.Authorization = ["Bearer a.b.c"]),
        ("two parts", RefusalReason.Malformed, f => f.Authorization = ["Bearer " + f.Token.Write()[..f.Token.Write().LastIndexOf('.')]]),
        ("four parts", RefusalReason.Malformed, f => f.Authorization = [$"Bearer {f.Token.Write()}.AAAA"]),
        ("five parts, as an encrypted token has", RefusalReason.Malformed, f => f.Authorization = [$"Bearer {f.Token.Write()}.AAAA.AAAA"]),
        ("characters beyond base64url", RefusalReason.Malformed, f => f.Authorization = ["Bearer " + f.Token.Write().Replace('.', '~')]),
        ("huge", RefusalReason.TooLong, f => f.Authorization = ["Bearer " + new string('a', 17 * 1024)]),
        ("huge but well formed", RefusalReason.TooLong, f => f.Token.Claims["more"] = new string('a', 17 * 1024)),
        ("header that is no object", RefusalReason.Malformed, f => f.Token.HeaderText = "[]"),
        ("header that is no JSON", RefusalReason.Malformed, f => f.Token.HeaderText = "{"),
        ("claims that are no object", RefusalReason.Malformed, f => f.Token.ClaimsText = "\"all\""),
        ("header that is very deep", RefusalReason.Malformed, f => f.Token.HeaderText = new string('[', 3000)),
        ("header with half a surrogate", RefusalReason.Malformed, f => f.Token.HeaderText = """{"alg":"RS256","kid":"\ud800","typ":"JWT"}"""),
    ];

    private static IEnumerable<(string Name, RefusalReason? Reason, Action<Forgery> Forge)> Signatures() =>
    [
        ("alg none without signature", RefusalReason.WrongAlgorithm, f => Unsigned(f, "none")),
        ("alg NONE without signature", RefusalReason.WrongAlgorithm, f => Unsigned(f, "NONE")),
        ("no signature under RS256", RefusalReason.WrongSignature, f => f.Token.Sign = _ => []),
        ("HS256 with the public key as secret", RefusalReason.WrongAlgorithm, f => Symmetric(f, f.Host.Authority.Key.PublicText)),
        ("HS256 with an empty secret", RefusalReason.WrongAlgorithm, f => Symmetric(f, [])),
        ("key of a stranger under the right kid", RefusalReason.WrongSignature, f => f.Token.Sign = text => Stranger.Sign(text)),
        ("signature over other claims", RefusalReason.WrongSignature, f => f.Authorization = ["Bearer " + Swapped(f)]),
        ("signature cut short", RefusalReason.WrongSignature, f => f.Authorization = ["Bearer " + f.Token.Write()[..^8]]),
        ("RS512, which the metadata does not list", RefusalReason.WrongAlgorithm, f =>
        {
            f.Token.Header["alg"] = "RS512";
            f.Token.Sign = text => f.Host.Authority.Key.Sign(text, HashAlgorithmName.SHA512);
        }),
        ("PS256 over an RS256 signature", RefusalReason.WrongAlgorithm, f => f.Token.Header["alg"] = "PS256"),
    ];

    private static IEnumerable<(string Name, RefusalReason? Reason, Action<Forgery> Forge)> Headers() =>
    [
        ("no alg", RefusalReason.Malformed, f => f.Token.Header.Remove("alg")),
        ("alg that is a number", RefusalReason.Malformed, f => f.Token.Header["alg"] = 256),
        ("no kid", RefusalReason.UnknownKey, f => f.Token.Header.Remove("kid")),
        ("empty kid", RefusalReason.UnknownKey, f => f.Token.Header["kid"] = ""),
        ("unknown kid", RefusalReason.UnknownKey, f => f.Token.Header["kid"] = "key-99"),
        ("kid in another case", RefusalReason.UnknownKey, f => f.Token.Header["kid"] = "KEY-1"),
        ("own key in the header", RefusalReason.ForeignHeader, f =>
        {
            f.Token.Header["jwk"] = Stranger.Published();
            f.Token.Sign = text => Stranger.Sign(text);
        }),
        ("own key in the header, signed well", RefusalReason.ForeignHeader, f => f.Token.Header["jwk"] = Stranger.Published()),
        ("jku", RefusalReason.ForeignHeader, f => f.Token.Header["jku"] = "https://evil.example/keys"),
        ("x5u", RefusalReason.ForeignHeader, f => f.Token.Header["x5u"] = "https://evil.example/chain"),
        ("x5c", RefusalReason.ForeignHeader, f => f.Token.Header["x5c"] = new JsonArray("AAAA")),
        ("crit", RefusalReason.ForeignHeader, f => f.Token.Header["crit"] = new JsonArray("exp")),
        ("zip", RefusalReason.ForeignHeader, f => f.Token.Header["zip"] = "DEF"),
        ("other typ", RefusalReason.Malformed, f => f.Token.Header["typ"] = "at+jwt"),
        ("typ that is a number", RefusalReason.Malformed, f => f.Token.Header["typ"] = 1),
        ("alg twice", RefusalReason.Malformed, f => f.Token.HeaderText = """{"alg":"none","alg":"RS256","kid":"key-1","typ":"JWT"}"""),
        ("kid twice, in two cases", RefusalReason.Malformed, f => f.Token.HeaderText = """{"alg":"RS256","kid":"key-1","KID":"key-1","typ":"JWT"}"""),
    ];

    private static IEnumerable<(string Name, RefusalReason? Reason, Action<Forgery> Forge)> Claims() =>
    [
        ("no issuer", RefusalReason.WrongIssuer, f => f.Token.Claims.Remove("iss")),
        ("wrong issuer", RefusalReason.WrongIssuer, f => f.Token.Claims["iss"] = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/"),
        ("issuer with a slash more", RefusalReason.WrongIssuer, f => f.Token.Claims["iss"] = "https://api.botframework.com/"),
        ("no audience", RefusalReason.WrongAudience, f => f.Token.Claims.Remove("aud")),
        ("wrong audience", RefusalReason.WrongAudience, f => f.Token.Claims["aud"] = "99999999-2222-3333-4444-555555555555"),
        ("audience with a slash more", RefusalReason.WrongAudience, f => f.Token.Claims["aud"] = AuthHost.AppId + "/"),
        ("expired", RefusalReason.Expired, f => f.Token.Claims["exp"] = Now(f) - 301),
        ("no end", RefusalReason.Expired, f => f.Token.Claims.Remove("exp")),
        ("end that is a text", RefusalReason.Malformed, f => f.Token.Claims["exp"] = "never"),
        ("end beyond all dates", RefusalReason.Expired, f => f.Token.Claims["exp"] = long.MaxValue),
        ("not yet valid", RefusalReason.NotYetValid, f => f.Token.Claims["nbf"] = Now(f) + 301),
        ("no service url", RefusalReason.WrongServiceUrl, f => f.Token.Claims.Remove("serviceurl")),
        ("empty service url", RefusalReason.WrongServiceUrl, f => f.Token.Claims["serviceurl"] = ""),
        ("null service url", RefusalReason.WrongServiceUrl, f => f.Token.Claims["serviceurl"] = null),
        ("service url of another host", RefusalReason.WrongServiceUrl, f => f.Token.Claims["serviceurl"] = "https://evil.example/"),
        ("service url without its last slash", RefusalReason.WrongServiceUrl, f => f.Token.Claims["serviceurl"] = "https://smba.trafficmanager.net/emea"),
        ("service url in another case", RefusalReason.WrongServiceUrl, f => f.Token.Claims["serviceurl"] = "https://SMBA.trafficmanager.net/emea/"),
        ("two service urls in one claim", RefusalReason.WrongServiceUrl, f => f.Token.Claims["serviceurl"] = new JsonArray(AuthHost.ServiceUrl, "https://evil.example/")),
        ("service url twice", RefusalReason.Malformed, f => f.Token.ClaimsText = Twice(f, "serviceurl", "https://evil.example/")),
        ("audience twice", RefusalReason.Malformed, f => f.Token.ClaimsText = Twice(f, "aud", "another")),
    ];

    private static IEnumerable<(string Name, RefusalReason? Reason, Action<Forgery> Forge)> Activities() =>
    [
        ("activity without service url", RefusalReason.WrongServiceUrl, f => f.Activity.Remove("serviceUrl")),
        ("activity with an empty service url", RefusalReason.WrongServiceUrl, f => Both(f, "")),
        ("activity with a null service url", RefusalReason.WrongServiceUrl, f => f.Activity["serviceUrl"] = null),
        ("activity with another service url", RefusalReason.WrongServiceUrl, f => f.Activity["serviceUrl"] = "https://smba.trafficmanager.net/amer/"),
        ("host that is not allowed, in both", RefusalReason.HostNotAllowed, f => Both(f, "https://evil.example/")),
        ("host that ends like an allowed one", RefusalReason.HostNotAllowed, f => Both(f, "https://evilbotframework.com/")),
        ("host that begins like an allowed one", RefusalReason.HostNotAllowed, f => Both(f, "https://smba.trafficmanager.net.evil.example/")),
        ("allowed host as user name", RefusalReason.HostNotAllowed, f => Both(f, "https://smba.trafficmanager.net@evil.example/")),
        ("allowed host on another port", RefusalReason.HostNotAllowed, f => Both(f, "https://smba.trafficmanager.net:8443/")),
        ("allowed host without https", RefusalReason.HostNotAllowed, f => Both(f, "http://smba.trafficmanager.net/emea/")),
        ("loopback host", RefusalReason.HostNotAllowed, f => Both(f, "http://127.0.0.1:56150/_connector")),
        ("no channel", RefusalReason.ChannelNotAllowed, f => f.Activity.Remove("channelId")),
        ("empty channel", RefusalReason.ChannelNotAllowed, f => f.Activity["channelId"] = ""),
        ("channel that is not configured", RefusalReason.ChannelNotAllowed, f => f.Activity["channelId"] = "webchat"),
        ("Teams in another case", RefusalReason.ChannelNotAllowed, f => f.Activity["channelId"] = "MsTeams"),
        ("another tenant", RefusalReason.TenantNotAllowed, f => Tenant(f, "bbbbbbbb-0000-0000-0000-000000000002")),
        ("two tenants", RefusalReason.TenantNotAllowed, f => f.Activity["channelData"]!["tenant"]!["id"] = "bbbbbbbb-0000-0000-0000-000000000002"),
        ("no tenant in Teams", RefusalReason.TenantNotAllowed, f => Tenant(f, null)),
    ];

    private static long Now(Forgery f) => f.Host.Clock.GetUtcNow().ToUnixTimeSeconds();

    private static void Unsigned(Forgery f, string algorithm)
    {
        f.Token.Header["alg"] = algorithm;
        f.Token.Sign = _ => [];
    }

    private static void Symmetric(Forgery f, byte[] secret)
    {
        f.Token.Header["alg"] = "HS256";
        f.Token.Sign = text => HMACSHA256.HashData(secret, text);
    }

    private static string Swapped(Forgery f)
    {
        var good = f.Token.Write().Split('.');
        f.Token.Claims["more"] = "rights";
        var more = f.Token.Write().Split('.');
        return $"{good[0]}.{more[1]}.{good[2]}";
    }

    private static string Twice(Forgery f, string name, string first) =>
        $$"""{"{{name}}":"{{first}}",{{f.Token.Claims.ToJsonString()[1..]}}""";

    private static void Both(Forgery f, string serviceUrl)
    {
        f.Token.Claims["serviceurl"] = serviceUrl;
        f.Activity["serviceUrl"] = serviceUrl;
    }

    private static void Tenant(Forgery f, string? tenant)
    {
        f.Activity["conversation"]!["tenantId"] = tenant;
        f.Activity["channelData"]!["tenant"]!["id"] = tenant;
    }
}
