using System.Security.Cryptography;
using System.Text.Json.Nodes;
using HelpBot.TestKit.Authority;

namespace HelpBot.Tests.Authentication;

/// <summary>What forgers and broken senders do, and the status that each gets.</summary>
internal static class Forgeries
{
    private static readonly AuthorityKey Stranger = new("key-1", ["msteams"], owner: "stranger");

    public static IReadOnlyDictionary<string, (int Status, Action<Forgery> Forge)> All { get; } =
        NoToken().Concat(Garbage()).Concat(Signatures()).Concat(Headers()).Concat(Claims()).Concat(Activities())
            .ToDictionary(forgery => forgery.Name, forgery => (forgery.Status, forgery.Forge));

    private static IEnumerable<(string Name, int Status, Action<Forgery> Forge)> NoToken() =>
    [
        ("no header", 401, f => f.Authorization = []),
        ("empty header", 401, f => f.Authorization = [""]),
        ("bearer without token", 401, f => f.Authorization = ["Bearer "]),
        ("token without scheme", 401, f => f.Authorization = [f.Token.Write()]),
        ("token in Basic", 401, f => f.Authorization = ["Basic " + f.Token.Write()]),
        ("token in a scheme that begins with Bearer", 401, f => f.Authorization = ["Bearerish " + f.Token.Write()]),
    ];

    private static IEnumerable<(string Name, int Status, Action<Forgery> Forge)> Garbage() =>
    [
        ("two headers", 403, f => f.Authorization = ["Bearer " + f.Token.Write(), "Bearer " + f.Token.Write()]),
        ("two tokens in one header", 403, f => f.Authorization = [$"Bearer {f.Token.Write()}, Bearer {f.Token.Write()}"]),
        ("garbage", 403, f => f.Authorization = ["Bearer garbage"]),
        ("two dots alone", 403, f => f.Authorization = ["Bearer .."]),
        ("garbage in three parts", 403, f => f.Authorization = ["Bearer a.b.c"]),
        ("two parts", 403, f => f.Authorization = ["Bearer " + f.Token.Write()[..f.Token.Write().LastIndexOf('.')]]),
        ("four parts", 403, f => f.Authorization = [$"Bearer {f.Token.Write()}.AAAA"]),
        ("five parts, as an encrypted token has", 403, f => f.Authorization = [$"Bearer {f.Token.Write()}.AAAA.AAAA"]),
        ("characters beyond base64url", 403, f => f.Authorization = ["Bearer " + f.Token.Write().Replace('.', '~')]),
        ("huge", 403, f => f.Authorization = ["Bearer " + new string('a', 17 * 1024)]),
        ("huge but well formed", 403, f => f.Token.Claims["more"] = new string('a', 17 * 1024)),
        ("header that is no object", 403, f => f.Token.HeaderText = "[]"),
        ("header that is no JSON", 403, f => f.Token.HeaderText = "{"),
        ("claims that are no object", 403, f => f.Token.ClaimsText = "\"all\""),
        ("header that is very deep", 403, f => f.Token.HeaderText = new string('[', 3000)),
        ("header with half a surrogate", 403, f => f.Token.HeaderText = """{"alg":"RS256","kid":"\ud800","typ":"JWT"}"""),
    ];

    private static IEnumerable<(string Name, int Status, Action<Forgery> Forge)> Signatures() =>
    [
        ("alg none without signature", 403, f => Unsigned(f, "none")),
        ("alg NONE without signature", 403, f => Unsigned(f, "NONE")),
        ("no signature under RS256", 403, f => f.Token.Sign = _ => []),
        ("HS256 with the public key as secret", 403, f => Symmetric(f, f.Host.Authority.Key.PublicText)),
        ("HS256 with an empty secret", 403, f => Symmetric(f, [])),
        ("key of a stranger under the right kid", 403, f => f.Token.Sign = text => Stranger.Sign(text)),
        ("signature over other claims", 403, f => f.Authorization = ["Bearer " + Swapped(f)]),
        ("signature cut short", 403, f => f.Authorization = ["Bearer " + f.Token.Write()[..^8]]),
        ("RS512, which the metadata does not list", 403, f =>
        {
            f.Token.Header["alg"] = "RS512";
            f.Token.Sign = text => f.Host.Authority.Key.Sign(text, HashAlgorithmName.SHA512);
        }),
        ("PS256 over an RS256 signature", 403, f => f.Token.Header["alg"] = "PS256"),
    ];

    private static IEnumerable<(string Name, int Status, Action<Forgery> Forge)> Headers() =>
    [
        ("no alg", 403, f => f.Token.Header.Remove("alg")),
        ("alg that is a number", 403, f => f.Token.Header["alg"] = 256),
        ("no kid", 403, f => f.Token.Header.Remove("kid")),
        ("empty kid", 403, f => f.Token.Header["kid"] = ""),
        ("unknown kid", 403, f => f.Token.Header["kid"] = "key-99"),
        ("kid in another case", 403, f => f.Token.Header["kid"] = "KEY-1"),
        ("own key in the header", 403, f =>
        {
            f.Token.Header["jwk"] = Stranger.Published();
            f.Token.Sign = text => Stranger.Sign(text);
        }),
        ("own key in the header, signed well", 403, f => f.Token.Header["jwk"] = Stranger.Published()),
        ("jku", 403, f => f.Token.Header["jku"] = "https://evil.example/keys"),
        ("x5u", 403, f => f.Token.Header["x5u"] = "https://evil.example/chain"),
        ("x5c", 403, f => f.Token.Header["x5c"] = new JsonArray("AAAA")),
        ("crit", 403, f => f.Token.Header["crit"] = new JsonArray("exp")),
        ("zip", 403, f => f.Token.Header["zip"] = "DEF"),
        ("other typ", 403, f => f.Token.Header["typ"] = "at+jwt"),
        ("typ that is a number", 403, f => f.Token.Header["typ"] = 1),
        ("alg twice", 403, f => f.Token.HeaderText = """{"alg":"none","alg":"RS256","kid":"key-1","typ":"JWT"}"""),
        ("kid twice, in two cases", 403, f => f.Token.HeaderText = """{"alg":"RS256","kid":"key-1","KID":"key-1","typ":"JWT"}"""),
    ];

    private static IEnumerable<(string Name, int Status, Action<Forgery> Forge)> Claims() =>
    [
        ("no issuer", 403, f => f.Token.Claims.Remove("iss")),
        ("wrong issuer", 403, f => f.Token.Claims["iss"] = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/"),
        ("issuer with a slash more", 403, f => f.Token.Claims["iss"] = "https://api.botframework.com/"),
        ("no audience", 403, f => f.Token.Claims.Remove("aud")),
        ("wrong audience", 403, f => f.Token.Claims["aud"] = "99999999-2222-3333-4444-555555555555"),
        ("audience with a slash more", 403, f => f.Token.Claims["aud"] = AuthHost.AppId + "/"),
        ("expired", 403, f => f.Token.Claims["exp"] = Now(f) - 301),
        ("no end", 403, f => f.Token.Claims.Remove("exp")),
        ("end that is a text", 403, f => f.Token.Claims["exp"] = "never"),
        ("end beyond all dates", 403, f => f.Token.Claims["exp"] = long.MaxValue),
        ("not yet valid", 403, f => f.Token.Claims["nbf"] = Now(f) + 301),
        ("no service url", 403, f => f.Token.Claims.Remove("serviceurl")),
        ("empty service url", 403, f => f.Token.Claims["serviceurl"] = ""),
        ("null service url", 403, f => f.Token.Claims["serviceurl"] = null),
        ("service url of another host", 403, f => f.Token.Claims["serviceurl"] = "https://evil.example/"),
        ("service url without its last slash", 403, f => f.Token.Claims["serviceurl"] = "https://smba.trafficmanager.net/emea"),
        ("service url in another case", 403, f => f.Token.Claims["serviceurl"] = "https://SMBA.trafficmanager.net/emea/"),
        ("two service urls in one claim", 403, f => f.Token.Claims["serviceurl"] = new JsonArray(AuthHost.ServiceUrl, "https://evil.example/")),
        ("service url twice", 403, f => f.Token.ClaimsText = Twice(f, "serviceurl", "https://evil.example/")),
        ("audience twice", 403, f => f.Token.ClaimsText = Twice(f, "aud", "another")),
    ];

    private static IEnumerable<(string Name, int Status, Action<Forgery> Forge)> Activities() =>
    [
        ("activity without service url", 403, f => f.Activity.Remove("serviceUrl")),
        ("activity with an empty service url", 403, f => Both(f, "")),
        ("activity with a null service url", 403, f => f.Activity["serviceUrl"] = null),
        ("activity with another service url", 403, f => f.Activity["serviceUrl"] = "https://smba.trafficmanager.net/amer/"),
        ("host that is not allowed, in both", 403, f => Both(f, "https://evil.example/")),
        ("host that ends like an allowed one", 403, f => Both(f, "https://evilbotframework.com/")),
        ("host that begins like an allowed one", 403, f => Both(f, "https://smba.trafficmanager.net.evil.example/")),
        ("allowed host as user name", 403, f => Both(f, "https://smba.trafficmanager.net@evil.example/")),
        ("allowed host on another port", 403, f => Both(f, "https://smba.trafficmanager.net:8443/")),
        ("allowed host without https", 403, f => Both(f, "http://smba.trafficmanager.net/emea/")),
        ("loopback host", 403, f => Both(f, "http://127.0.0.1:56150/_connector")),
        ("no channel", 403, f => f.Activity.Remove("channelId")),
        ("empty channel", 403, f => f.Activity["channelId"] = ""),
        ("channel that is not configured", 403, f => f.Activity["channelId"] = "webchat"),
        ("Teams in another case", 403, f => f.Activity["channelId"] = "MsTeams"),
        ("another tenant", 403, f => Tenant(f, "bbbbbbbb-0000-0000-0000-000000000002")),
        ("two tenants", 403, f => f.Activity["channelData"]!["tenant"]!["id"] = "bbbbbbbb-0000-0000-0000-000000000002"),
        ("no tenant in Teams", 403, f => Tenant(f, null)),
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
