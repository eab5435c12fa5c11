using AdaptiveCards;
using Newtonsoft.Json.Linq;

namespace HelpBot.StandIns.Tests.Cards;

public sealed class CardJsonTests
{
    [Fact]
    public void A_card_is_written_as_the_schema_has_it()
    {
        var card = new AdaptiveCard("1.5")
        {
            Lang = "nl",
            FallbackText = "Boodschappen op vrijdag om 14.00 uur.",
            Refresh = new AdaptiveRefresh { Action = new AdaptiveExecuteAction { Verb = "refresh" }, UserIds = ["29:1"] },
            Body =
            {
                new AdaptiveTextBlock("Boodschappen") { Size = AdaptiveTextSize.ExtraLarge, Weight = AdaptiveTextWeight.Bolder, Wrap = true },
                new AdaptiveFactSet { Facts = { new AdaptiveFact("Dag", "vrijdag") } },
            },
            Actions = { new AdaptiveExecuteAction { Title = "Ik doe het", Verb = "claim", Style = "positive" } },
        };

        Assert.Equal(
            """
            {"type":"AdaptiveCard","version":"1.5","fallbackText":"Boodschappen op vrijdag om 14.00 uur.","lang":"nl",
            "refresh":{"action":{"type":"Action.Execute","verb":"refresh"},"userIds":["29:1"]},
            "body":[{"type":"TextBlock","text":"Boodschappen","size":"extraLarge","weight":"bolder","wrap":true},
            {"type":"FactSet","facts":[{"title":"Dag","value":"vrijdag"}]}],
            "actions":[{"type":"Action.Execute","verb":"claim","title":"Ik doe het","style":"positive"}]}
            """.ReplaceLineEndings(string.Empty),
            Written(card));
    }

    [Fact]
    public void Containers_columns_and_images_are_written_as_the_schema_has_them()
    {
        var card = new AdaptiveCard("1.5")
        {
            Body =
            {
                new AdaptiveContainer
                {
                    Style = AdaptiveContainerStyle.Emphasis,
                    Bleed = true,
                    Items =
                    {
                        new AdaptiveColumnSet
                        {
                            Columns =
                            {
                                new AdaptiveColumn { Width = "auto", Items = { new AdaptiveImage("https://a.example/i.png") { AltText = "Tas", PixelWidth = 32 } } },
                                new AdaptiveColumn { Width = "stretch", VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center },
                            },
                        },
                        new AdaptiveActionSet { Spacing = AdaptiveSpacing.None, Separator = true, IsVisible = false },
                    },
                },
            },
        };

        Assert.Equal(
            """
            {"type":"AdaptiveCard","version":"1.5","body":[{"type":"Container","items":[
            {"type":"ColumnSet","columns":[{"type":"Column","width":"auto","items":[
            {"type":"Image","url":"https://a.example/i.png","altText":"Tas","width":"32px"}]},
            {"type":"Column","width":"stretch","items":[],"verticalContentAlignment":"center"}]},
            {"type":"ActionSet","actions":[],"isVisible":false,"separator":true,"spacing":"none"}],
            "bleed":true,"style":"emphasis"}]}
            """.ReplaceLineEndings(string.Empty),
            Written(card));
    }

    [Fact]
    public void Values_that_are_the_default_are_left_out()
    {
        var card = new AdaptiveCard("1.5") { Body = { new AdaptiveNumberInput(), new AdaptiveToggleInput { Title = "Ja" } } };

        Assert.Equal(
            """{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Input.Number"},{"type":"Input.Toggle","title":"Ja"}]}""",
            Written(card));
    }

    [Fact]
    public void Members_of_a_newer_schema_go_along()
    {
        var title = new AdaptiveTextBlock("Titel") { AdditionalProperties = { ["style"] = "heading" } };

        Assert.Equal("""{"type":"TextBlock","text":"Titel","style":"heading"}""", Written(title));
    }

    [Fact]
    public void A_card_without_content_has_neither_body_nor_actions() =>
        Assert.Equal("""{"type":"AdaptiveCard","version":"1.4"}""", Written(new AdaptiveCard("1.4")));

    [Theory]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("een.vijf")]
    public void A_schema_version_that_is_none_is_refused(string text) =>
        Assert.Throws<FormatException>(() => new AdaptiveSchemaVersion(text));

    [Fact]
    public void The_text_of_a_card_reads_back_as_the_same_json()
    {
        var card = new AdaptiveCard("1.5") { Body = { new AdaptiveTextBlock("Hallo") } };

        Assert.True(JToken.DeepEquals(JObject.FromObject(card), JObject.Parse(card.ToJson())));
    }

    private static string Written(AdaptiveTypedElement element) =>
        JObject.FromObject(element).ToString(Newtonsoft.Json.Formatting.None);
}
