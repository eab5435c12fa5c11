using System.Globalization;
using System.Text.Json;

namespace Azure.Data.Tables.Edm;

/// <summary>Doubles: numbers with a decimal point or exponent, and three values that JSON has no number for.</summary>
internal static class EdmDouble
{
    public static void Write(Utf8JsonWriter writer, double value)
    {
        if (!double.IsFinite(value)) writer.WriteStringValue(Name(value));
        else writer.WriteRawValue(Format(value), skipInputValidation: true);
    }

    public static double Read(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Number
        ? reader.GetDouble()
        : double.Parse(reader.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>The shortest text that reads back as the same double, and never as an integer.</summary>
    public static string Format(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().ContainsAny('.', 'E') ? text : text + ".0";
    }

    /// <summary>What the service calls a double that is not a number.</summary>
    public static string Name(double value) =>
        double.IsNaN(value) ? "NaN" : double.IsPositiveInfinity(value) ? "Infinity" : "-Infinity";
}
