using System.Text.Json;
using HelpBot.StandIns.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Writes a fallback as the schema has it: an element, or the word <c>drop</c>.</summary>
internal sealed class FallbackConverter : Newtonsoft.Json.JsonConverter<AdaptiveFallbackElement>, IDirectConverter
{
    public override bool CanRead => false;

    public override void WriteJson(JsonWriter writer, AdaptiveFallbackElement value, Newtonsoft.Json.JsonSerializer serializer)
    {
        if (value.Type == AdaptiveFallbackElement.AdaptiveFallbackType.Content)
            serializer.Serialize(writer, value.Content);
        else
            writer.WriteValue(value.Type == AdaptiveFallbackElement.AdaptiveFallbackType.Drop ? AdaptiveFallbackElement.drop : null);
    }

    public void Write(Utf8JsonWriter writer, object value, DirectJson json)
    {
        var fallback = (AdaptiveFallbackElement)value;
        if (fallback.Type == AdaptiveFallbackElement.AdaptiveFallbackType.Content) json.Write(writer, fallback.Content);
        else writer.WriteStringValue(fallback.Type == AdaptiveFallbackElement.AdaptiveFallbackType.Drop ? AdaptiveFallbackElement.drop : null);
    }

    public override AdaptiveFallbackElement ReadJson(
        JsonReader reader, Type objectType, AdaptiveFallbackElement existingValue, bool hasExistingValue, Newtonsoft.Json.JsonSerializer serializer) =>
        throw new NotSupportedException("Cards are written here, not read.");
}
