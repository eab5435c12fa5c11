using System.Text.Json;

namespace Azure.Data.Tables.Edm;

/// <summary>Reads a value from the token that the reader stands on, which is never null.</summary>
internal delegate T EdmRead<out T>(ref Utf8JsonReader reader);

/// <summary>How one .NET type is written to and read from the service's JSON.</summary>
/// <param name="annotation">The type to name beside the value, or null when JSON says enough.</param>
internal sealed class EdmCodec<T>(JsonEncodedText? annotation, Action<Utf8JsonWriter, T> write, EdmRead<T> read)
{
    public JsonEncodedText? Annotation => annotation;

    public Action<Utf8JsonWriter, T> WriteValue => write;

    public EdmRead<T> ReadValue => read;

    /// <summary>Writes a property. A null is left out: the service stores none and a merge ignores it.</summary>
    public void Write(Utf8JsonWriter writer, EdmName name, T value)
    {
        if (value is null) return;
        if (annotation is { } type) writer.WriteString(name.Annotation, type);
        writer.WritePropertyName(name.Json);
        write(writer, value);
    }

    /// <summary>The same for a name that is only known now.</summary>
    public void Write(Utf8JsonWriter writer, string name, T value)
    {
        if (value is null) return;
        if (annotation is { } type) WriteAnnotation(writer, name, type);
        writer.WritePropertyName(name);
        write(writer, value);
    }

    public T Read(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? default : read(ref reader);

    private static void WriteAnnotation(Utf8JsonWriter writer, string name, JsonEncodedText type)
    {
        var length = name.Length + EdmName.AnnotationSuffix.Length;
        var buffer = length <= 256 ? stackalloc char[length] : new char[length];
        name.CopyTo(buffer);
        EdmName.AnnotationSuffix.CopyTo(buffer[name.Length..]);
        writer.WriteString(buffer, type);
    }
}
