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
    // Longer than any path below, with every letter of its last name written as an escape.
    private const int LongestPath = 128;

    private static readonly JsonReaderOptions Options = new() { MaxDepth = 64 };

    private static readonly string[] Texts =
    [
        "type", "id", "serviceUrl", "channelId", "conversation/id", "conversation/tenantId", "channelData/tenant/id",
        "from/id", "from/aadObjectId", "recipient/id",
    ];

    private static readonly string[] Moments = ["timestamp", "localTimestamp", "expiration"];

    private static readonly string[] Objects = ["conversation", "channelData", "channelData/tenant", "from", "recipient"];

    // What the envelope looks at, by its path, and its place among what was found.
    private static readonly FrozenDictionary<string, int> Places = Texts.Concat(Moments).Concat(Objects)
        .Select((path, place) => KeyValuePair.Create(path, place))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> PlaceOf = Places.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The envelope; null when the body is not a JSON object with a type, or says something twice.</summary>
    public static ActivityEnvelope? Read(ReadOnlySpan<byte> utf8)
    {
        // Readers of JSON pass over what is no text; the name of a street would then be stored with signs of doubt in it.
        if (!Utf8.IsValid(utf8)) return null;
        try
        {
            if (HasInstructions(utf8)) return null;
            var reader = new Utf8JsonReader(utf8, Options);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return null;
            var found = new Found();
            ReadObject(ref reader, 0, found);
            return reader.Read() ? null : Envelope(found.Texts);
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

    private static ActivityEnvelope? Envelope(string?[] texts) =>
        texts is [{ } type, var id, var serviceUrl, var channelId, { Length: > 0 } conversation, var conversationTenant, var channelTenant, ..]
        && !string.IsNullOrWhiteSpace(type)
            ? new ActivityEnvelope(type, id, serviceUrl, channelId, conversation, conversationTenant, channelTenant)
            : null;

    /// <summary>Reads the object whose path fills the first characters of the path.</summary>
    private static void ReadObject(ref Utf8JsonReader reader, int length, Found found)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = NameOf(ref reader, found.Path.AsSpan(length));
            var place = name.Contains('/') || !PlaceOf.TryGetValue(found.Path.AsSpan(0, length + name.Length), out var known) ? -1 : known;
            reader.Read();
            if (place < 0) reader.Skip();
            else Read(ref reader, place, length + name.Length, found);
        }
    }

    private static ReadOnlySpan<char> NameOf(ref readonly Utf8JsonReader reader, Span<char> room) =>
        reader.ValueSpan.Length <= room.Length ? room[..reader.CopyString(room)] : default;

    private static void Read(ref Utf8JsonReader reader, int place, int length, Found found)
    {
        var mark = 1u << place;
        if ((found.Seen & mark) != 0) throw new JsonException("Something is there twice.");
        found.Seen |= mark;
        if (place < Texts.Length) found.Texts[place] = Text(ref reader);
        else if (place < Texts.Length + Moments.Length) CheckMoment(ref reader);
        else if (reader.TokenType == JsonTokenType.StartObject)
        {
            found.Path[length] = '/';
            ReadObject(ref reader, length + 1, found);
        }
        else if (reader.TokenType != JsonTokenType.Null) throw new JsonException("An object is something else.");
    }

    // The reader of the SDK fails on an offset that no place on earth has.
    private static void CheckMoment(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String && reader.TryGetDateTimeOffset(out _)) return;
        if (Text(ref reader) is { } text && !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _))
            throw new JsonException("A moment is something else.");
    }

    private static string? Text(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String when reader.GetString() is { Length: <= ActivityEnvelope.LongestText } text => text,
        JsonTokenType.Null => null,
        _ => throw new JsonException("A text is something else, or too long."),
    };

    /// <summary>What was found so far.</summary>
    private sealed class Found
    {
        /// <summary>Room for the path of the member that is read.</summary>
        public char[] Path { get; } = new char[LongestPath];

        /// <summary>The texts, in the order of their paths.</summary>
        public string?[] Texts { get; } = new string?[EnvelopeReader.Texts.Length];

        /// <summary>A bit for each member that was there.</summary>
        public uint Seen { get; set; }
    }
}
