using System.Globalization;
using Azure.Data.Tables.Edm;

namespace Azure.Data.Tables.Filters;

/// <summary>Values in the notation of the service's filters.</summary>
internal static class FilterLiteral
{
    /// <summary>The literal of a value.</summary>
    /// <exception cref="ArgumentException">The value has a type that the service does not know.</exception>
    public static string Of(object value) => value switch
    {
        null => "null",
        string text => Quoted(text),
        char letter => Quoted(letter.ToString()),
        bool flag => flag ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        long number => number.ToString(CultureInfo.InvariantCulture) + "L",
        double number => double.IsFinite(number) ? EdmDouble.Format(number) : EdmDouble.Name(number),
        Guid guid => $"guid'{guid}'",
        DateTimeOffset time => Time(time.UtcDateTime),
        DateTime time => Time(EdmCodecs.Utc(time)),
        byte[] bytes => Hex(bytes),
        BinaryData data => Hex(data.ToMemory().Span),
        Enum member => Quoted(member.ToString()),
        _ => throw new ArgumentException($"A {value.GetType()} cannot stand in a filter.", nameof(value)),
    };

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Time(DateTime utc) => $"datetime'{utc.ToString("O", CultureInfo.InvariantCulture)}'";

    private static string Hex(ReadOnlySpan<byte> bytes) => $"X'{Convert.ToHexString(bytes)}'";
}
