using System.Text.Json;

namespace Microsoft.Bot;

/// <summary>Reads the value that a reader stands at, which is not null.</summary>
internal delegate T ReadValue<out T>(ref Utf8JsonReader reader);

/// <summary>How values of a type are read.</summary>
internal static class ValueReading<T>
{
    /// <summary>Reads the value that the reader stands at, which is not null.</summary>
    public static ReadValue<T> Read { get; } = Find();

    private static ReadValue<T> Find()
    {
        if (SimpleValues.For(typeof(T)) is { } simple) return (ReadValue<T>)simple;
        if (typeof(T).IsGenericType && typeof(T).GetGenericTypeDefinition() == typeof(IList<>))
            return ReadValueList.For<T>(typeof(T).GetGenericArguments()[0]);
        return ReadModel.Of(typeof(T)) is { } model
            ? (ref reader) => (T)model.Read(ref reader)
            : (ref reader) => TokenReading.Read(ref reader).ToObject<T>(ProtocolJson.Serializer);
    }
}
