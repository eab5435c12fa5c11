using System.Text.Json.Nodes;
using HelpBot.TestKit.Azurite;
using HelpBot.TestKit.Privacy;
using HelpBot.TestKit.Teams;

namespace HelpBot.Tests.Jobs;

/// <summary>Taps whose data no card of ours carries get a clear answer and change nothing, on the Teams stub.</summary>
public sealed class ForgedTapTests(AzuriteFixture azurite)
{
    private static readonly string[] Verbs =
        ["claim", "release", "details", "done", "cancel", "approve", "reject", "assign", "remind", "undo", "refresh", "review", "mine", "open", "answer",
        "start", "not-home", "swap", "no-show", "change", "reinstate", "seen", "concern", "answer-concern", "sign", "feedback", "return"];

    [Fact]
    public async Task Ids_of_another_team_or_of_no_request_are_answered_in_words_whatever_the_verb()
    {
        await using var town = await Town.OpenAsync(azurite);
        var tap = await ClaimAsync(town);

        foreach (var verb in Verbs)
        {
            await AnswersAsync(town, tap, data => (data["verb"], data["team"]) = (verb, "westwijk"));
            await AnswersAsync(town, tap, data => (data["verb"], data["team"]) = (verb, "holy'/\\#? or 1 eq 1"));
            await AnswersAsync(town, tap, data => (data["verb"], data["team"]) = (verb, ""));
            await AnswersAsync(town, tap, data => (data["verb"], data["request"]) = (verb, "01ARZ3NDEKTSV4RRFFQ69G5FAV"));
            await AnswersAsync(town, tap, data => (data["verb"], data["request"]) = (verb, "' or 1 eq 1"));
        }
    }

    [Fact]
    public async Task Inputs_that_no_card_offers_are_answered_in_words_whatever_the_verb()
    {
        await using var town = await Town.OpenAsync(azurite);
        var tap = await ClaimAsync(town);

        foreach (var verb in Verbs)
        {
            await AnswersAsync(town, tap, data =>
            {
                data["verb"] = verb;
                foreach (var input in (string[])["student", "reason", "minutes", "line", "answer", "list", "date", "from", "until", "duration", "students", "note", "callBy", "address", "phone", "feedback", "every", "same", "doorMinutes"]) data[input] = "/\\#?%' é\n\0";
            });
            await AnswersAsync(town, tap, data =>
            {
                data["verb"] = verb;
                foreach (var input in (string[])["student", "reason", "minutes", "answer", "nonce", "date", "from", "duration", "students", "note", "phone", "feedback", "doorMinutes"]) data[input] = "999999999999999999999999";
            });
        }
    }

    [Fact]
    public async Task Data_that_is_submitted_as_a_message_is_answered_too_whatever_it_is()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.TellAsync(town.Sam, "hallo");
        var message = town.Sam.LastActivity!;
        message.Remove("text");
        var texts = Verbs.SelectMany(verb => new[]
        {
            $$"""{"verb":"{{verb}}"}""",
            $$"""{"verb":"{{verb}}","team":"/\\#?","request":"01ARZ3NDEKTSV4RRFFQ69G5FAV","nonce":"x","student":"?"}""",
        });

        foreach (var data in (string[])["{}", "[]", "12", "\"x\"", """{"verb":{}}""", .. texts])
        {
            town.Pass();
            var before = town.Sam.PersonalChat.Messages.Count;
            message["value"] = JsonNode.Parse(data);
            await town.Teams.Driver.RedeliverAsync(message, sameId: false);
            Assert.Equal((data, before + 1), (data, town.Sam.PersonalChat.Messages.Count));
        }

        Assert.DoesNotContain(town.Logged.All, line => line.Id == 1121);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"verb":"fly"}""")]
    [InlineData("""{"verb":["claim"],"request":{"id":1}}""")]
    [InlineData("""{"verb":"claim","team":true,"request":12,"nonce":1.5}""")]
    [InlineData("\"claim\"")]
    [InlineData("null")]
    [InlineData("[1,2]")]
    public async Task Data_that_is_no_button_of_ours_is_answered_in_words(string data)
    {
        await using var town = await Town.OpenAsync(azurite);
        var tap = await ClaimAsync(town);
        tap["value"]!["action"]!["data"] = JsonNode.Parse(data);
        tap["value"]!["action"]!.AsObject().Remove("verb");

        (await town.Teams.Driver.DeliverAsync(tap)).Answer.Says();
    }

    [Fact]
    public async Task Data_of_a_hundred_thousand_characters_is_answered_in_words()
    {
        await using var town = await Town.OpenAsync(azurite);
        var tap = await ClaimAsync(town);
        var huge = new string('x', 100_000);

        await AnswersAsync(town, tap, data => data["nonce"] = huge);
        await AnswersAsync(town, tap, data => (data["verb"], data["team"]) = ("details", huge));
        await AnswersAsync(town, tap, data => (data["verb"], data["line"]) = ("done", huge));
        await AnswersAsync(town, tap, data => data["verb"] = huge);
    }

    [Fact]
    public async Task A_tap_without_any_value_is_no_failure_of_the_host()
    {
        await using var town = await Town.OpenAsync(azurite);
        var tap = await ClaimAsync(town);
        tap.Remove("value");

        Assert.InRange((await town.Teams.Driver.DeliverAsync(tap)).HttpStatus, 200, 499);
    }

    [Fact]
    public async Task Who_acts_is_who_sent_the_activity_and_never_who_the_data_names()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync();
        await town.TapAsync(town.Els, card, "claim");
        var tap = town.Els.LastActivity!;

        await AnswersAsync(town, tap, data => (data["student"], data["from"], data["person"]) = (town.Sam.AadObjectId, town.Sam.AadObjectId, "Sam"));

        await town.TellAsync(town.Sam, "mijn taken");
        Assert.Contains("Je hebt nu geen taken.", town.Sam.Reads(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("new")]
    [InlineData("answer")]
    [InlineData("details")]
    public async Task What_belongs_in_a_chat_of_ones_own_is_not_done_from_a_channel_by_a_host_without_universal_actions(string verb)
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync();
        await town.ClaimAsync(town.Sam, card);
        var person = verb == "details" ? town.Sam : town.Els;
        await town.TellAsync(person, "hallo");
        await person.SubmitsAsync(card, "open");
        var activity = person.LastActivity!;
        (activity["value"]!["verb"], activity["value"]!["request"]) = (verb, $"{Request(card)}");

        town.Pass();
        await town.Teams.Driver.RedeliverAsync(activity, sameId: false, person);

        Assert.DoesNotContain(PrivateData.Address, person.PersonalChat.All(), StringComparison.Ordinal);
        Assert.DoesNotContain(PrivateData.Address, town.Channel.All(), StringComparison.Ordinal);
        Assert.Empty(await Rows.OfAsync(town, azurite, "Drafts"));
    }

    private static async Task<JsonObject> ClaimAsync(Town town)
    {
        await town.TapAsync(town.Sam, await town.PlaceAsync(), "claim");
        return town.Sam.LastActivity!;
    }

    private static async Task AnswersAsync(Town town, JsonObject tap, Action<JsonObject> forge)
    {
        town.Pass();
        var forged = tap.DeepClone().AsObject();
        forge(Reading.Data(forged));
        if (Reading.Data(forged)["verb"] is { } verb) forged["value"]!["action"]!["verb"] = verb.DeepClone();
        await AnswersAsync(town, forged);
        forged["conversation"] = new JsonObject { ["id"] = town.Sam.PersonalChat.Id, ["conversationType"] = "personal", ["tenantId"] = town.Teams.TenantId };
        await AnswersAsync(town, forged);
    }

    private static async Task AnswersAsync(Town town, JsonObject tap)
    {
        var delivery = await town.Teams.Driver.RedeliverAsync(tap, sameId: false);
        Assert.True(delivery.Answer.IsShown, $"{delivery.HttpStatus} {delivery.Body} {Reading.Data(tap)["verb"]} {Reading.Data(tap)["team"]}");
        Assert.DoesNotContain(town.Logged.All, line => line.Id == 1121);
    }

    private static string Request(StubMessage card) =>
        System.Text.RegularExpressions.Regex.Match(card.Card!.ToJsonString(), "\"request\":\"([^\"]{26})\"").Groups[1].Value;
}
