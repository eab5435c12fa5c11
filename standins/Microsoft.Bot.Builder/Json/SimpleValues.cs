using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Microsoft.Bot;

/// <summary>Values that are one token. Where a sender writes a number for a text or the other way round, it is read as the official reader does.</summary>
internal static class SimpleValues
{
    private static readonly Dictionary<Type, Delegate> Known = new()
    {
        [typeof(string)] = (ReadValue<string>)Text,
        [typeof(object)] = (ReadValue<object>)Anything,
        [typeof(bool?)] = (ReadValue<bool?>)((ref reader) => Flag(ref reader)),
        [typeof(int)] = (ReadValue<int>)Number,
        [typeof(int?)] = (ReadValue<int?>)((ref reader) => Number(ref reader)),
        [typeof(DateTimeOffset?)] = (ReadValue<DateTimeOffset?>)((ref reader) => Moment(ref reader)),
    };

    /// <summary>How a type is read, or null when it is none of these.</summary>
    public static Delegate For(Type type) => Known.GetValueOrDefault(type);

    private static string Text(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False => Encoding.UTF8.GetString(reader.ValueSpan),
        _ => throw new JsonException("A text is something else."),
    };

    private static object Anything(ref Utf8JsonReader reader)
    {
        var token = TokenReading.Read(ref reader);
        return token is Newtonsoft.Json.Linq.JValue value ? value.Value : token;
    }

    private static bool Flag(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True or JsonTokenType.False => reader.GetBoolean(),
        JsonTokenType.Number => reader.GetDouble() != 0,
        JsonTokenType.String when bool.TryParse(reader.GetString(), out var flag) => flag,
        _ => throw new JsonException("A flag is something else."),
    };

    private static int Number(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Number when reader.TryGetInt32(out var number) => number,
        JsonTokenType.String when int.TryParse(reader.GetString(), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) => number,
        _ => throw new JsonException("A number is something else."),
    };

    private static DateTimeOffset? Moment(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String when reader.TryGetDateTimeOffset(out var moment) => moment,
        JsonTokenType.String when reader.ValueSpan.IsEmpty => null,
        JsonTokenType.String when DateTimeOffset.TryParse(
            reader.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var moment) => moment,
        _ => throw new JsonException("A moment is something else."),
    };
}
