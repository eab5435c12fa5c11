using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;

namespace HelpBot.Teams.Authentication;

/// <summary>
/// Reads the envelope from the raw body. The activity itself is read later by a laxer reader, which takes names
/// in any case and lets the last of two members win; so here names are compared without case, and two members
/// of one name are refused: what was checked is what is used. An activity without a conversation, or with an id longer than
/// any channel has, is none: it would be stored as where a person can be reached.
/// </summary>
internal static class EnvelopeReader
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 64 };

    private static readonly FrozenSet<string> Texts = new[]
    {
        "type", "id", "serviceUrl", "channelId", "conversation/id", "conversation/tenantId", "channelData/tenant/id",
        "from/id", "from/aadObjectId", "recipient/id",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Moments =
        new[] { "timestamp", "localTimestamp", "expiration" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Objects =
        new[] { "conversation", "channelData", "channelData/tenant", "from", "recipient" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The envelope; null when the body is not a JSON object with a type, or says something twice.</summary>
    public static ActivityEnvelope? Read(ReadOnlySpan<byte> utf8)
    {
        // Readers of JSON pass over what is no text; the name of a street would then be stored with signs of doubt in it.
        if (!Utf8.IsValid(utf8)) return null;
        try
        {
            if (HasInstructions(utf8)) return null;
            var found = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
            var reader = new Utf8JsonReader(utf8, Options);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return null;
            ReadObject(ref reader, string.Empty, found);
            if (reader.Read()) return null;
            return found.GetValueOrDefault("type") is { } type && !string.IsNullOrWhiteSpace(type)
                && found.GetValueOrDefault("conversation/id") is { Length: > 0 } conversation
                ? Envelope(type, conversation, found)
                : null;
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    // The reader of the SDK takes these for instructions how to read, wherever they are, and can fail on them or put one
    // part of a body in the place of another.
    private static bool HasInstructions(ReadOnlySpan<byte> utf8)
    {
        // A name that begins with a dollar stands here as it is, or with an escape.
        if (utf8.IndexOf("\"$"u8) < 0 && utf8.IndexOf("\"\\"u8) < 0) return false;
        var reader = new Utf8JsonReader(utf8, Options);
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName) continue;
            if (reader.ValueTextEquals("$type"u8) || reader.ValueTextEquals("$id"u8) || reader.ValueTextEquals("$ref"u8) || reader.ValueTextEquals("$values"u8))
                return true;
        }

        return false;
    }

    private static ActivityEnvelope Envelope(string type, string conversation, Dictionary<string, string?> found) => new(
        type,
        found.GetValueOrDefault("id"),
        found.GetValueOrDefault("serviceUrl"),
        found.GetValueOrDefault("channelId"),
        conversation,
        found.GetValueOrDefault("conversation/tenantId"),
        found.GetValueOrDefault("channelData/tenant/id"));

    private static void ReadObject(ref Utf8JsonReader reader, string path, Dictionary<string, string?> found)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = path + reader.GetString();
            reader.Read();
            if (Texts.Contains(name)) Add(found, name, Text(ref reader));
            else if (Moments.Contains(name)) Add(found, name, Moment(ref reader));
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

    // The reader of the SDK fails on an offset that no place on earth has.
    private static string? Moment(ref Utf8JsonReader reader) =>
        Text(ref reader) is not { } text || DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _)
            ? null
            : throw new JsonException("A moment is something else.");

    private static string? Text(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String when reader.GetString() is { Length: <= ActivityEnvelope.LongestText } text => text,
        JsonTokenType.Null => null,
        _ => throw new JsonException("A text is something else, or too long."),
    };
}
