using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace Azure.Data.Tables.Edm;

/// <summary>The codecs of every type that a property can have.</summary>
internal static class EdmCodecs
{
    public static readonly EdmCodec<string> String =
        new(null, (writer, value) => writer.WriteStringValue(value), (ref reader) => reader.GetString());

    public static readonly EdmCodec<bool> Boolean =
        new(null, (writer, value) => writer.WriteBooleanValue(value), (ref reader) => reader.GetBoolean());

    public static readonly EdmCodec<int> Int32 =
        new(null, (writer, value) => writer.WriteNumberValue(value), (ref reader) => reader.GetInt32());

    public static readonly EdmCodec<long> Int64 = new(EdmType.Int64, WriteInt64, ReadInt64);

    public static readonly EdmCodec<double> Double = new(EdmType.Double, EdmDouble.Write, EdmDouble.Read);

    public static readonly EdmCodec<Guid> Guid =
        new(EdmType.Guid, (writer, value) => writer.WriteStringValue(value), (ref reader) => reader.GetGuid());

    public static readonly EdmCodec<DateTimeOffset> DateTimeOffset =
        new(EdmType.DateTime, (writer, value) => writer.WriteStringValue(value.UtcDateTime), (ref reader) => reader.GetDateTimeOffset());

    public static readonly EdmCodec<DateTime> DateTime =
        new(EdmType.DateTime, (writer, value) => writer.WriteStringValue(Utc(value)), (ref reader) => reader.GetDateTimeOffset().UtcDateTime);

    public static readonly EdmCodec<byte[]> Bytes =
        new(EdmType.Binary, (writer, value) => writer.WriteBase64StringValue(value), (ref reader) => reader.GetBytesFromBase64());

    public static readonly EdmCodec<BinaryData> BinaryData =
        new(EdmType.Binary, (writer, value) => writer.WriteBase64StringValue(value), (ref reader) => new(reader.GetBytesFromBase64()));

    private static readonly Dictionary<Type, object> Known = new()
    {
        [typeof(string)] = String,
        [typeof(bool)] = Boolean,
        [typeof(int)] = Int32,
        [typeof(long)] = Int64,
        [typeof(double)] = Double,
        [typeof(Guid)] = Guid,
        [typeof(DateTimeOffset)] = DateTimeOffset,
        [typeof(DateTime)] = DateTime,
        [typeof(byte[])] = Bytes,
        [typeof(BinaryData)] = BinaryData,
    };

    /// <summary>The <see cref="EdmCodec{T}"/> of a type, or null when the service has none for it.</summary>
    public static object For(Type type)
    {
        if (Known.TryGetValue(type, out var codec)) return codec;
        if (type.IsEnum) return Make(nameof(Enumeration), type);
        return Nullable.GetUnderlyingType(type) is { } inner && For(inner) is not null ? Make(nameof(Optional), inner) : null;
    }

    /// <summary>A time as the service wants it. One that is not UTC is refused rather than guessed at.</summary>
    public static DateTime Utc(DateTime value) => value.Kind == DateTimeKind.Utc
        ? value
        : throw new NotSupportedException($"A DateTime of kind {value.Kind} names no moment; make it UTC before it is stored.");

    private static object Make(string method, Type argument) => typeof(EdmCodecs)
        .GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)
        .MakeGenericMethod(argument)
        .Invoke(null, null);

    // Enums are stored by name, so that a stored row can be read by people and survives renumbering.
    private static EdmCodec<T> Enumeration<T>()
        where T : struct, Enum =>
        new(null, (writer, value) => writer.WriteStringValue(value.ToString()), (ref reader) => Enum.Parse<T>(reader.GetString()));

    private static EdmCodec<T?> Optional<T>()
        where T : struct
    {
        var inner = (EdmCodec<T>)For(typeof(T));
        return new(inner.Annotation, (writer, value) => inner.WriteValue(writer, value.Value), (ref reader) => inner.ReadValue(ref reader));
    }

    private static void WriteInt64(Utf8JsonWriter writer, long value)
    {
        Span<char> digits = stackalloc char[20];
        value.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);
        writer.WriteStringValue(digits[..length]);
    }

    // A 64-bit integer travels as a string; a property that was stored with 32 bits comes as a number.
    private static long ReadInt64(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Number
        ? reader.GetInt64()
        : long.Parse(reader.GetString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
