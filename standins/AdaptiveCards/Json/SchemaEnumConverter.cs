using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Writes a value by its name in the schema: camel case.</summary>
internal sealed class SchemaEnumConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private static readonly Dictionary<T, string> Names = Enum.GetValues<T>()
        .ToDictionary(value => value, value => CamelCase(value.ToString()));

    public override bool CanRead => false;

    public override void WriteJson(JsonWriter writer, T value, JsonSerializer serializer) =>
        writer.WriteValue(Names[value]);

    public override T ReadJson(
        JsonReader reader, Type objectType, T existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        throw new NotSupportedException("Newtonsoft.Json reads these by itself.");

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
