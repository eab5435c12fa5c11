using System.Globalization;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Writes a number of pixels as the schema has it: <c>40px</c>.</summary>
internal sealed class PixelConverter : JsonConverter<uint>
{
    public override bool CanRead => false;

    public override void WriteJson(JsonWriter writer, uint value, JsonSerializer serializer) =>
        writer.WriteValue(string.Create(CultureInfo.InvariantCulture, $"{value}px"));

    public override uint ReadJson(
        JsonReader reader, Type objectType, uint existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        throw new NotSupportedException("Cards are written here, not read.");
}
