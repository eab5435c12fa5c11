using System.Reflection;
using System.Text.Json;

namespace Microsoft.Bot;

/// <summary>Reads lists.</summary>
internal static class ReadValueList
{
    /// <summary>How a list of a type is read.</summary>
    public static ReadValue<T> For<T>(Type item) => typeof(ReadValueList)
        .GetMethod(nameof(Read), BindingFlags.NonPublic | BindingFlags.Static)
        .MakeGenericMethod(item)
        .CreateDelegate<ReadValue<T>>();

    private static List<T> Read<T>(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("A list is something else.");
        var values = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            values.Add(reader.TokenType == JsonTokenType.Null ? default : ValueReading<T>.Read(ref reader));
        return values;
    }
}
