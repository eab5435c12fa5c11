using System.Buffers.Text;
using System.Text.Json;

namespace HelpBot.Teams.Authentication.Tokens;

/// <summary>
/// What a token says in its own name, before its signature is checked. Stricter than the library: a member that
/// is there twice is read differently by different readers, and a header that brings or names a key is an attack.
/// </summary>
/// <param name="KeyId">Which key it says it was signed with.</param>
/// <param name="Algorithm">Which algorithm it says it was signed by.</param>
internal sealed record TokenShape(string KeyId, string Algorithm)
{
    private static readonly string[] Foreign = ["jwk", "jku", "x5u", "x5c", "crit", "b64", "enc", "zip"];

    /// <summary>The shape, or why the token has none.</summary>
    public static (TokenShape? Shape, RefusalReason Reason) Of(string token)
    {
        var parts = token.Split('.');
        if (parts.Length != 3 || parts.Any(part => part.Length == 0 && part != parts[2])) return (null, RefusalReason.Malformed);
        if (Members(parts[0]) is not { } header || Members(parts[1]) is null) return (null, RefusalReason.Malformed);
        if (Foreign.Any(header.ContainsKey)) return (null, RefusalReason.ForeignHeader);
        if (header.TryGetValue("typ", out var typ) && !"JWT".Equals(typ, StringComparison.OrdinalIgnoreCase))
            return (null, RefusalReason.Malformed);
        if (header.GetValueOrDefault("alg") is not { Length: > 0 } algorithm) return (null, RefusalReason.Malformed);
        return header.GetValueOrDefault("kid") is { Length: > 0 } kid
            ? (new TokenShape(kid, algorithm), default)
            : (null, RefusalReason.UnknownKey);
    }

    // Names with the text of those that are texts; null when this is not a JSON object or a name is there twice.
    private static Dictionary<string, string?>? Members(string part)
    {
        try
        {
            var members = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
            using var json = JsonDocument.Parse(Base64Url.DecodeFromChars(part));
            if (json.RootElement.ValueKind != JsonValueKind.Object) return null;
            foreach (var member in json.RootElement.EnumerateObject())
            {
                var text = member.Value.ValueKind == JsonValueKind.String ? member.Value.GetString() : null;
                if (!members.TryAdd(member.Name, text)) return null;
            }

            return members;
        }
        catch (Exception malformed) when (malformed is JsonException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }
}
