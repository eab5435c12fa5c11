using AdaptiveCards;
using HelpBot.Teams.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace HelpBot.Tests.Delivery;

/// <summary>A card in an activity, written by serializers that know nothing of it, as the official one.</summary>
public sealed class CardJsonTests
{
    private static readonly AdaptiveCard Card = new("1.5")
    {
        FallbackText = "Boodschappen \"samen\"",
        Body = { new AdaptiveTextBlock("Boodschappen") { Wrap = true } },
        Actions = { new AdaptiveExecuteAction { Title = "Ik doe het", Verb = "claim", Data = new Dictionary<string, string> { ["request"] = "r" } } },
    };

    [Fact]
    public void Any_serializer_writes_the_card() =>
        Assert.Equal($$"""{"content":{{JsonConvert.SerializeObject(Card)}}}""", JsonConvert.SerializeObject(new { content = new CardJson(Card) }));

    [Fact]
    public void Any_serializer_makes_the_card_of_an_attachment_into_tokens()
    {
        var attachment = JObject.FromObject(new Attachment { ContentType = AdaptiveCard.ContentType, Content = new CardJson(Card) });

        Assert.True(JToken.DeepEquals(JObject.Parse(JsonConvert.SerializeObject(Card)), JObject.Parse(attachment.ToString())["content"]));
    }

    [Fact]
    public void What_is_changed_in_the_card_before_it_is_written_is_written()
    {
        var card = new AdaptiveCard("1.5");
        var json = new CardJson(card);
        card.FallbackText = "later";

        Assert.Equal("later", JObject.Parse(JsonConvert.SerializeObject(json))["fallbackText"]);
    }
}
