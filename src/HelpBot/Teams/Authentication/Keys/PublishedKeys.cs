using System.Buffers.Text;
using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace HelpBot.Teams.Authentication.Keys;

/// <summary>Reads OpenID metadata and the key set that it names.</summary>
internal static class PublishedKeys
{
    // Symmetric algorithms would take the public key for a secret, "none" takes none at all: neither is ever listed.
    private static readonly FrozenSet<string> Safe = new[]
    {
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Where the keys are, and which algorithms count.</summary>
    /// <exception cref="FormatException">The metadata says neither, or an address without https.</exception>
    public static (Uri Keys, IReadOnlyList<string> Algorithms) Metadata(JsonElement json)
    {
        var algorithms = Texts(json, "id_token_signing_alg_values_supported").Where(Safe.Contains).ToArray();
        return Uri.TryCreate(Text(json, "jwks_uri"), UriKind.Absolute, out var keys) && keys.Scheme == Uri.UriSchemeHttps && algorithms.Length > 0
            ? (keys, algorithms)
            : throw new FormatException("The OpenID metadata names no keys or no safe algorithm.");
    }

    /// <summary>The RSA signing keys, by key id.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public static FrozenDictionary<string, SigningKey> Keys(JsonElement json, IReadOnlyList<string> algorithms)
    {
        var keys = json.GetProperty("keys").EnumerateArray()
            .Where(key => Text(key, "kty") == "RSA" && Text(key, "use") is null or "sig" && Text(key, "kid") is { Length: > 0 })
            .ToFrozenDictionary(key => Text(key, "kid")!, key => Key(key, algorithms), StringComparer.Ordinal);
        return keys.Count > 0 ? keys : throw new FormatException("The key set is empty.");
    }

    private static SigningKey Key(JsonElement json, IReadOnlyList<string> algorithms)
    {
        var rsa = new RSAParameters { Modulus = Bytes(json, "n"), Exponent = Bytes(json, "e") };
        return new SigningKey(
            new RsaSecurityKey(rsa) { KeyId = Text(json, "kid") },
            Texts(json, "endorsements").ToFrozenSet(StringComparer.Ordinal),
            algorithms);
    }

    private static byte[] Bytes(JsonElement json, string name) => Base64Url.DecodeFromChars(Text(json, name));

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static IEnumerable<string> Texts(JsonElement json, string name) =>
        json.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)
            : [];
}
