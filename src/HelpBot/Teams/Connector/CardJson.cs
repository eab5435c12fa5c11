using AdaptiveCards;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace HelpBot.Teams.Connector;

/// <summary>
/// A card as content of an attachment: plain JSON, since the object itself can overflow the stack of the official serializer.
/// The JSON is written when the activity is.
/// </summary>
/// <param name="card">The card.</param>
internal sealed class CardJson(AdaptiveCard card) : JRaw(card)
{
    /// <inheritdoc/>
    public override void WriteTo(JsonWriter writer, params JsonConverter[] converters) => writer.WriteRawValue(ToString());

    /// <summary>The JSON of the card.</summary>
    public override string ToString() => JsonConvert.SerializeObject(card);
}
