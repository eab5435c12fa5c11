using System.Text.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot;

/// <summary>Reads what has no class of the protocol, as the tokens that the official reader makes of it.</summary>
internal static class TokenReading
{
    // The shortest and the longest text that the official reader takes for a date.
    private const int ShortestDate = 19;
    private const int LongestDate = 40;

    /// <summary>Reads the value that the reader stands at.</summary>
    public static JToken Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => ReadObject(ref reader),
        JsonTokenType.StartArray => ReadArray(ref reader),
        JsonTokenType.String => Text(reader.GetString()),
        JsonTokenType.Number => reader.TryGetInt64(out var number) ? new JValue(number) : Other(System.Text.Encoding.UTF8.GetString(reader.ValueSpan)),
        JsonTokenType.True => new JValue(true),
        JsonTokenType.False => new JValue(false),
        _ => JValue.CreateNull(),
    };

    private static JObject ReadObject(ref Utf8JsonReader reader)
    {
        var members = new JObject();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            members[name] = Read(ref reader);
        }

        return members;
    }

    private static JArray ReadArray(ref Utf8JsonReader reader)
    {
        var values = new JArray();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) values.Add(Read(ref reader));
        return values;
    }

    private static JValue Text(string text) => MayBeDate(text) ? Other(JsonConvert.ToString(text)) : new JValue(text);

    private static bool MayBeDate(string text) =>
        (text.Length is >= ShortestDate and <= LongestDate && text[10] == 'T') || text.StartsWith("/Date(", StringComparison.Ordinal);

    private static JValue Other(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json));
        return (JValue)ProtocolJson.Serializer.Deserialize<JToken>(reader);
    }
}
