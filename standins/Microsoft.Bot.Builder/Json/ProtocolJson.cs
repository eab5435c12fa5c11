using System.Text;
using Newtonsoft.Json;

namespace Microsoft.Bot;

/// <summary>
/// How the protocol is written and read, in both directions. One serializer for the whole process:
/// building one, and the contracts of every type, for each turn is what makes turns slow.
/// </summary>
internal static class ProtocolJson
{
    // Deeper than any activity or card; a hostile body may not cost a stack.
    private const int MaxDepth = 64;

    // Room for most answers, so that the buffer need not grow under them.
    private const int CommonBytes = 4096;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly WritableMembersResolver Resolver = new();
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(Settings());

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

    /// <summary>Reads a value.</summary>
    /// <exception cref="JsonException">The bytes are not JSON, or not of that type.</exception>
    public static T Read<T>(Stream utf8)
    {
        using var text = new StreamReader(utf8, Utf8, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        using var json = new JsonTextReader(text) { ArrayPool = JsonChars.Shared, MaxDepth = MaxDepth };
        return Serializer.Deserialize<T>(json);
    }

    /// <summary>Writes a value.</summary>
    public static MemoryStream Write(object value)
    {
        var utf8 = new MemoryStream(CommonBytes);
        using (var text = new StreamWriter(utf8, Utf8, leaveOpen: true))
        using (var json = new JsonTextWriter(text) { ArrayPool = JsonChars.Shared })
            Serializer.Serialize(json, value);
        utf8.Position = 0;
        return utf8;
    }
}
