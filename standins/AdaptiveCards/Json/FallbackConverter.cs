using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Writes a fallback as the schema has it: an element, or the word <c>drop</c>.</summary>
internal sealed class FallbackConverter : JsonConverter<AdaptiveFallbackElement>
{
    public override bool CanRead => false;

    public override void WriteJson(JsonWriter writer, AdaptiveFallbackElement value, JsonSerializer serializer)
    {
        if (value.Type == AdaptiveFallbackElement.AdaptiveFallbackType.Content)
            serializer.Serialize(writer, value.Content);
        else
            writer.WriteValue(value.Type == AdaptiveFallbackElement.AdaptiveFallbackType.Drop ? AdaptiveFallbackElement.drop : null);
    }

    public override AdaptiveFallbackElement ReadJson(
        JsonReader reader, Type objectType, AdaptiveFallbackElement existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        throw new NotSupportedException("Cards are written here, not read.");
}
