using System.Buffers;
using System.Text.Json;
using HelpBot.StandIns.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot;

/// <summary>
/// How the protocol is written and read, in both directions, straight from and to UTF-8. One set of contracts for the whole
/// process: building it anew for each turn is what makes turns slow.
/// </summary>
internal static class ProtocolJson
{
    // Deeper than any activity or card; a hostile body may not cost a stack.
    private const int MaxDepth = 64;

    private const int CommonBytes = 8192;

    private static readonly WritableMembersResolver Resolver = new();
    private static readonly JsonReaderOptions Lax = new() { MaxDepth = MaxDepth, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>What reads and writes where nothing shorter is known.</summary>
    public static Newtonsoft.Json.JsonSerializer Serializer { get; } = Newtonsoft.Json.JsonSerializer.Create(Settings());

    private static readonly DirectJson Direct = new(Serializer);

    // A value is written in one go, so that the next one of the thread can have its room.
    [ThreadStatic]
    private static ArrayBufferWriter<byte> room;

    /// <summary>Settings of the protocol; contracts are shared by all of them.</summary>
    public static JsonSerializerSettings Settings() => new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        MaxDepth = MaxDepth,
        ContractResolver = Resolver,
        Converters = { new Iso8601TimeSpanConverter() },
    };

    /// <summary>The contract of a type.</summary>
    public static JsonContract ContractOf(Type type) => Resolver.ResolveContract(type);

    /// <summary>Reads a value.</summary>
    /// <exception cref="JsonSerializationException">The bytes are not JSON, or not of that type.</exception>
    public static T Read<T>(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8, Lax);
            reader.Read();
            return reader.TokenType == JsonTokenType.Null ? default : ValueReading<T>.Read(ref reader);
        }
        catch (Exception malformed) when (malformed is System.Text.Json.JsonException or InvalidOperationException or FormatException)
        {
            throw new JsonSerializationException("What came is not of the protocol.", malformed);
        }
    }

    /// <summary>Writes a value.</summary>
    public static byte[] Write(object value)
    {
        var utf8 = room ?? new ArrayBufferWriter<byte>(CommonBytes);
        room = null;
        utf8.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(utf8, DirectJson.Options)) Direct.Write(writer, value);
        room = utf8;
        return utf8.WrittenSpan.ToArray();
    }
}
