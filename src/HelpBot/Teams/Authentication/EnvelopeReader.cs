using System.Collections.Frozen;
using System.Text.Json;

namespace HelpBot.Teams.Authentication;

/// <summary>
/// Reads the envelope from the raw body. The activity itself is read later by a laxer reader, which takes names
/// in any case and lets the last of two members win; so here names are compared without case, and two members
/// of one name are refused: what was checked is what is used.
/// </summary>
internal static class EnvelopeReader
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 64 };

    private static readonly FrozenSet<string> Texts = new[]
    {
        "type", "id", "serviceUrl", "channelId", "conversation/id", "conversation/tenantId", "channelData/tenant/id",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Objects =
        new[] { "conversation", "channelData", "channelData/tenant" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The envelope; null when the body is not a JSON object with a type, or says something twice.</summary>
    public static ActivityEnvelope? Read(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var found = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
            var reader = new Utf8JsonReader(utf8, Options);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return null;
            ReadObject(ref reader, string.Empty, found);
            if (reader.Read()) return null;
            return found.GetValueOrDefault("type") is { Length: > 0 } type ? Envelope(type, found) : null;
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static ActivityEnvelope Envelope(string type, Dictionary<string, string?> found) => new(
        type,
        found.GetValueOrDefault("id"),
        found.GetValueOrDefault("serviceUrl"),
        found.GetValueOrDefault("channelId"),
        found.GetValueOrDefault("conversation/id"),
        found.GetValueOrDefault("conversation/tenantId"),
        found.GetValueOrDefault("channelData/tenant/id"));

    private static void ReadObject(ref Utf8JsonReader reader, string path, Dictionary<string, string?> found)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = path + reader.GetString();
            reader.Read();
            if (Texts.Contains(name)) Add(found, name, Text(ref reader));
            else if (Objects.Contains(name)) ReadNested(ref reader, name, found);
            else reader.Skip();
        }
    }

    private static void ReadNested(ref Utf8JsonReader reader, string name, Dictionary<string, string?> found)
    {
        Add(found, name, null);
        if (reader.TokenType == JsonTokenType.StartObject) ReadObject(ref reader, name + "/", found);
        else if (reader.TokenType != JsonTokenType.Null) throw new JsonException($"{name} is not an object.");
    }

    private static void Add(Dictionary<string, string?> found, string name, string? text)
    {
        if (!found.TryAdd(name, text)) throw new JsonException($"{name} is there twice.");
    }

    private static string? Text(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Null => null,
        _ => throw new JsonException("A text is something else."),
    };
}
