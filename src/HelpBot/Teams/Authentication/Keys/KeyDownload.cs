using System.Collections.Frozen;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace HelpBot.Teams.Authentication.Keys;

/// <summary>Fetches the published keys.</summary>
internal sealed class KeyDownload(IHttpClientFactory clients, IOptions<BotOptions> options)
{
    /// <summary>Name of the HTTP client.</summary>
    public const string Client = "signing-keys";

    /// <summary>Fetches metadata and keys.</summary>
    /// <exception cref="Exception">They could not be fetched or read; what is known stays known.</exception>
    public async Task<FrozenDictionary<string, SigningKey>> FetchAsync(CancellationToken cancellationToken)
    {
        using var client = clients.CreateClient(Client);
        var metadata = await client.GetFromJsonAsync<JsonElement>(options.Value.OpenIdMetadata, cancellationToken).ConfigureAwait(false);
        var (address, algorithms) = PublishedKeys.Metadata(metadata);
        var keys = await client.GetFromJsonAsync<JsonElement>(address, cancellationToken).ConfigureAwait(false);
        return PublishedKeys.Keys(keys, algorithms);
    }
}
