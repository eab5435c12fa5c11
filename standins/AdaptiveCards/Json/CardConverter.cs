using System.Buffers;
using System.Text;
using System.Text.Json;
using HelpBot.StandIns.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>Writes a whole card at once: a card is some hundred members, each of which the serializer would ask for one by one.</summary>
internal sealed class CardConverter : Newtonsoft.Json.JsonConverter<AdaptiveCard>, IDirectConverter
{
    private const int CommonBytes = 4096;

    private static readonly DirectJson Direct = new(Newtonsoft.Json.JsonSerializer.CreateDefault());

    // A card is written in one go, so that the next one of the thread can have its room.
    [ThreadStatic]
    private static ArrayBufferWriter<byte> room;

    public override bool CanRead => false;

    public override void WriteJson(JsonWriter writer, AdaptiveCard value, Newtonsoft.Json.JsonSerializer serializer)
    {
        var text = TextOf(value);
        if (writer is JsonTextWriter { Formatting: Formatting.None }) writer.WriteRawValue(text);
        else TreeOf(text).WriteTo(writer);
    }

    public override AdaptiveCard ReadJson(
        JsonReader reader, Type objectType, AdaptiveCard existingValue, bool hasExistingValue, Newtonsoft.Json.JsonSerializer serializer) =>
        throw new NotSupportedException("Cards are written here, not read.");

    // By the contracts of cards, whichever those are that the card stands in.
    public void Write(Utf8JsonWriter writer, object value, DirectJson json) => Direct.WriteMembers(writer, value);

    private static string TextOf(AdaptiveCard card)
    {
        var utf8 = room ??= new ArrayBufferWriter<byte>(CommonBytes);
        utf8.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(utf8, DirectJson.Options)) Direct.WriteMembers(writer, card);
        return Encoding.UTF8.GetString(utf8.WrittenSpan);
    }

    // A text that looks like a date stays as it was written.
    private static JToken TreeOf(string text)
    {
        using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None };
        return JToken.ReadFrom(reader);
    }
}
