using System.Text.Json;
using HelpBot.StandIns.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Writes a version as the text that the schema has.</summary>
internal sealed class SchemaVersionConverter : Newtonsoft.Json.JsonConverter<AdaptiveSchemaVersion>, IDirectConverter
{
    public override void WriteJson(JsonWriter writer, AdaptiveSchemaVersion value, Newtonsoft.Json.JsonSerializer serializer) =>
        writer.WriteValue(value?.ToString());

    public void Write(Utf8JsonWriter writer, object value, DirectJson json) => writer.WriteStringValue(value.ToString());

    public override AdaptiveSchemaVersion ReadJson(
        JsonReader reader, Type objectType, AdaptiveSchemaVersion existingValue, bool hasExistingValue, Newtonsoft.Json.JsonSerializer serializer) =>
        reader.Value is string text ? new AdaptiveSchemaVersion(text) : null;
}
