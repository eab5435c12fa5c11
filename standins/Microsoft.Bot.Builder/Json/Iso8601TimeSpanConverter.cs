using System.Xml;
using Newtonsoft.Json;

namespace Microsoft.Bot;

/// <summary>Writes a length of time as ISO 8601 has it: <c>PT30M</c>.</summary>
internal sealed class Iso8601TimeSpanConverter : JsonConverter<TimeSpan>
{
    public override void WriteJson(JsonWriter writer, TimeSpan value, JsonSerializer serializer) =>
        writer.WriteValue(XmlConvert.ToString(value));

    public override TimeSpan ReadJson(
        JsonReader reader, Type objectType, TimeSpan existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        reader.Value is string text ? XmlConvert.ToTimeSpan(text) : throw new JsonSerializationException("A length of time is a text.");
}
