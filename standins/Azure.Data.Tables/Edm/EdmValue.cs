using System.Globalization;
using System.Text.Json;

namespace Azure.Data.Tables.Edm;

/// <summary>Values whose type is only known while they are read or written: those of dictionary rows.</summary>
internal static class EdmValue
{
    public static void Write(Utf8JsonWriter writer, string name, object value)
    {
        switch (value)
        {
            case null: break;
            case string text: EdmCodecs.String.Write(writer, name, text); break;
            case bool flag: EdmCodecs.Boolean.Write(writer, name, flag); break;
            case int number: EdmCodecs.Int32.Write(writer, name, number); break;
            case long number: EdmCodecs.Int64.Write(writer, name, number); break;
            case double number: EdmCodecs.Double.Write(writer, name, number); break;
            case Guid guid: EdmCodecs.Guid.Write(writer, name, guid); break;
            case DateTimeOffset time: EdmCodecs.DateTimeOffset.Write(writer, name, time); break;
            case DateTime time: EdmCodecs.DateTime.Write(writer, name, time); break;
            case byte[] bytes: EdmCodecs.Bytes.Write(writer, name, bytes); break;
            case BinaryData data: EdmCodecs.BinaryData.Write(writer, name, data); break;
            case Enum member: EdmCodecs.String.Write(writer, name, member.ToString()); break;
            default:
                throw new NotSupportedException($"Property '{name}' is a {value.GetType()}, which the Table service has no type for.");
        }
    }

    /// <summary>Reads the value that the reader stands on, by its annotation (null: none was given).</summary>
    public static object Read(ref Utf8JsonReader reader, string type) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Number => ReadNumber(ref reader, type),
        JsonTokenType.String => ReadString(ref reader, type),
        var other => throw new InvalidOperationException($"A property's value cannot be a {other}."),
    };

    /// <summary>What a value becomes when its annotation comes after it.</summary>
    public static object Convert(object value, string type) => (value, type) switch
    {
        (string text, "Edm.Int64") => long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
        (string text, "Edm.Double") => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
        (string text, "Edm.Guid") => Guid.Parse(text),
        (string text, "Edm.DateTime") => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
        (string text, "Edm.Binary") => System.Convert.FromBase64String(text),
        (int number, "Edm.Double") => (double)number,
        (int number, "Edm.Int64") => (long)number,
        _ => value,
    };

    private static object ReadString(ref Utf8JsonReader reader, string type) => type switch
    {
        "Edm.Int64" => EdmCodecs.Int64.Read(ref reader),
        "Edm.Double" => EdmDouble.Read(ref reader),
        "Edm.Guid" => reader.GetGuid(),
        "Edm.DateTime" => reader.GetDateTimeOffset(),
        "Edm.Binary" => reader.GetBytesFromBase64(),
        _ => reader.GetString(),
    };

    private static object ReadNumber(ref Utf8JsonReader reader, string type)
    {
        if (type == "Edm.Double") return reader.GetDouble();
        if (type == "Edm.Int64") return reader.GetInt64();

        // Without an annotation the notation tells: 200 is an Int32 and 200.0 a Double.
        return reader.ValueSpan.IndexOfAny(".eE"u8) < 0 && reader.TryGetInt32(out var number)
            ? (object)number
            : reader.GetDouble();
    }
}
