using AdaptiveCards;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace HelpBot.StandIns.Tests.Cards;

public sealed class ActionJsonTests
{
    private static readonly JObject Data = new() { ["verb"] = "claim", ["nonce"] = "n1" };

    [Fact]
    public void An_execute_carries_its_fallback_and_the_same_data()
    {
        var action = new AdaptiveExecuteAction
        {
            Title = "Ik doe het",
            Verb = "claim",
            Data = Data,
            Fallback = new AdaptiveFallbackElement(new AdaptiveSubmitAction { Title = "Ik doe het", Data = Data }),
        };

        Assert.Equal(
            """
            {"type":"Action.Execute","verb":"claim","data":{"verb":"claim","nonce":"n1"},"title":"Ik doe het",
            "fallback":{"type":"Action.Submit","data":{"verb":"claim","nonce":"n1"},"title":"Ik doe het"}}
            """.ReplaceLineEndings(string.Empty),
            Written(action));
    }

    [Fact]
    public void An_element_can_be_dropped_where_it_is_not_known()
    {
        var action = new AdaptiveOpenUrlAction
        {
            UrlString = "https://a.example/",
            Fallback = new AdaptiveFallbackElement(AdaptiveFallbackElement.AdaptiveFallbackType.Drop),
        };

        Assert.Equal("""{"type":"Action.OpenUrl","url":"https://a.example/","fallback":"drop"}""", Written(action));
    }

    [Fact]
    public void Inputs_can_stay_behind()
    {
        var action = new AdaptiveExecuteAction { Verb = "stop", AssociatedInputs = AdaptiveAssociatedInputs.None };

        Assert.Equal("""{"type":"Action.Execute","verb":"stop","associatedInputs":"none"}""", Written(action));
    }

    [Fact]
    public void Data_given_as_text_is_written_as_json()
    {
        var action = new AdaptiveSubmitAction { DataJson = """{"verb":"open"}""" };

        Assert.Equal("""{"type":"Action.Submit","data":{"verb":"open"}}""", Written(action));
    }

    [Fact]
    public void Data_of_an_anonymous_type_is_written_as_json()
    {
        var action = new AdaptiveSubmitAction { Data = new { verb = "open" } };

        Assert.Equal("""{"type":"Action.Submit","data":{"verb":"open"}}""", Written(action));
    }

    [Fact]
    public void A_card_can_unfold_and_elements_can_be_shown_and_hidden()
    {
        AdaptiveAction[] actions =
        [
            new AdaptiveShowCardAction { Title = "Meer", Card = new AdaptiveCard("1.5") },
            new AdaptiveToggleVisibilityAction { TargetElements = { new AdaptiveTargetElement("a"), new AdaptiveTargetElement("b", false) } },
        ];

        Assert.Equal(
            """
            [{"type":"Action.ShowCard","card":{"type":"AdaptiveCard","version":"1.5"},"title":"Meer"},
            {"type":"Action.ToggleVisibility","targetElements":[{"elementId":"a"},{"elementId":"b","isVisible":false}]}]
            """.ReplaceLineEndings(string.Empty),
            JsonConvert.SerializeObject(actions));
    }

    private static string Written(AdaptiveTypedElement element) => JsonConvert.SerializeObject(element);
}
