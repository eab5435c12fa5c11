using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace HelpBot.TestKit.Authority;

/// <summary>
/// Stands for the Bot Connector's authority: publishes metadata and keys to whoever has it as message handler,
/// and issues tokens.
/// </summary>
/// <param name="time">The clock that lifetimes go by.</param>
public sealed class LocalAuthority(TimeProvider time) : HttpMessageHandler
{
    private const string KeysAddress = "https://authority.example/v1/.well-known/keys";

    private readonly List<AuthorityKey> keys = [new("key-1", ["msteams"])];
    private int fetches;
    private int made = 1;

    /// <summary>Where the metadata is.</summary>
    public static Uri Metadata { get; } = new("https://authority.example/v1/.well-known/openidconfiguration");

    /// <summary>The key that signs now.</summary>
    public AuthorityKey Key => keys[^1];

    /// <summary>How often the metadata was fetched.</summary>
    public int Fetches => fetches;

    /// <summary>Whether every fetch fails.</summary>
    public bool Failing { get; set; }

    /// <summary>The algorithms that the metadata lists.</summary>
    public string[] Algorithms { get; set; } = ["RS256"];

    /// <summary>What a fetch waits for.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    /// <summary>Publishes a new key, which signs from now on; the older ones stay.</summary>
    /// <param name="endorsements">Channels that it may sign for; Teams when none is said.</param>
    public AuthorityKey Rotate(params string[] endorsements)
    {
        keys.Add(new AuthorityKey($"key-{++made}", endorsements.Length > 0 ? endorsements : ["msteams"]));
        return Key;
    }

    /// <summary>Publishes a new key in the place of all older ones.</summary>
    public AuthorityKey Replace()
    {
        var old = keys.Count;
        Rotate();
        keys.RemoveRange(0, old);
        return Key;
    }

    /// <summary>Drafts a token that is right in everything: change it, then write it.</summary>
    /// <param name="audience">App id of the bot.</param>
    /// <param name="serviceUrl">Service url of the activity.</param>
    public TokenDraft Draft(string audience, string serviceUrl)
    {
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        var key = Key;
        return new TokenDraft
        {
            Sign = text => key.Sign(text),
            Header = { ["alg"] = "RS256", ["kid"] = key.Id, ["typ"] = "JWT" },
            Claims =
            {
                ["serviceurl"] = serviceUrl,
                ["nbf"] = now - 60,
                ["exp"] = now + 3600,
                ["iss"] = "https://api.botframework.com",
                ["aud"] = audience,
            },
        };
    }

    /// <inheritdoc />
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var isMetadata = request.RequestUri == Metadata;
        if (isMetadata) Interlocked.Increment(ref fetches);
        await Gate.WaitAsync(cancellationToken);
        if (Failing) return new HttpResponseMessage(HttpStatusCode.InternalServerError);
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = JsonContent.Create(isMetadata ? Described() : Published()) };
    }

    private JsonObject Described() => new()
    {
        ["issuer"] = "https://api.botframework.com",
        ["jwks_uri"] = KeysAddress,
        ["id_token_signing_alg_values_supported"] = new JsonArray([.. Algorithms.Select(name => JsonValue.Create(name))]),
    };

    private JsonObject Published() => new() { ["keys"] = new JsonArray([.. keys.Select(key => key.Published())]) };
}
