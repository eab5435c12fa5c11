using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Writes a version as the text that the schema has.</summary>
internal sealed class SchemaVersionConverter : JsonConverter<AdaptiveSchemaVersion>
{
    public override void WriteJson(JsonWriter writer, AdaptiveSchemaVersion value, JsonSerializer serializer) =>
        writer.WriteValue(value?.ToString());

    public override AdaptiveSchemaVersion ReadJson(
        JsonReader reader, Type objectType, AdaptiveSchemaVersion existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        reader.Value is string text ? new AdaptiveSchemaVersion(text) : null;
}
