using System.Text.Json.Nodes;
using HelpBot.TestKit.Azurite;
using HelpBot.TestKit.Teams.Faults;
using HelpBot.Tests.Jobs;

namespace HelpBot.Tests.Operations;

/// <summary>What is counted while people do their jobs, through the front door.</summary>
public sealed class MeasureTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Turns_are_counted_by_what_people_do_and_how_it_ends()
    {
        await using var town = await Town.OpenAsync(azurite);
        using var measured = new Measured(town);

        var card = await town.PlaceAsync();
        var open = card.Card;
        await town.ClaimAsync(town.Sam, card);
        await town.Noor.ClicksAsync(card, "claim", card: open);
        await town.TellAsync(town.Noor, "hello");
        await town.Noor.SubmitsAsync(town.Noor.PersonalChat.Last, "open");
        await town.TellAsync(town.Stranger, "hallo");

        Assert.Equal(14, measured.Count("helpbot.turn.duration", "kind=message", "outcome=answered"));
        Assert.Equal(1, measured.Count("helpbot.turn.duration", "kind=execute", "outcome=answered"));
        Assert.Equal(1, measured.Count("helpbot.turn.duration", "kind=execute", "outcome=refused"));
        Assert.Equal(1, measured.Count("helpbot.turn.duration", "kind=submit", "outcome=answered"));
        Assert.Equal(1, measured.Count("helpbot.turn.duration", "kind=message", "outcome=unknown"));
        Assert.Equal(1, measured.Count("helpbot.command.refused", "kind=AlreadyClaimed", "helpbot.team=holy"));
    }

    [Fact]
    public async Task What_students_may_not_do_is_counted_by_kind_in_chat_and_channel()
    {
        await using var town = await Town.OpenAsync(azurite);
        using var measured = new Measured(town);

        await town.TellAsync(town.Wil, "steunkousen aantrekken bij meneer elke ochtend half 9", "mevrouw is gevallen en reageert niet");
        await town.Sam.SaysInChannelAsync(town.Channel, "<at>HelpBot</at> meneer is gevallen en reageert niet");

        Assert.Equal(1, measured.Count("helpbot.request.out-of-scope", "kind=care", "helpbot.team=holy"));
        Assert.Equal(2, measured.Count("helpbot.request.out-of-scope", "kind=emergency", "helpbot.team=holy"));
    }

    [Fact]
    public async Task A_turn_that_storage_fails_is_counted_as_such()
    {
        var wire = new TownWire();
        await using var town = await Town.OpenAsync(azurite, new TownPlan { Wire = wire });
        using var measured = new Measured(town);
        wire.Fails = () => new HttpRequestException(HttpRequestError.ConnectionError);

        await town.TellAsync(town.Bea, "overzicht");

        Assert.Single(measured.All, one => one.Name == "helpbot.turn.duration" && !one.Tags.Contains("answered", StringComparison.Ordinal));
        wire.Fails = null;
    }

    [Fact]
    public async Task Reading_an_address_that_is_not_yours_is_counted_as_a_refusal()
    {
        await using var town = await Town.OpenAsync(azurite);
        using var measured = new Measured(town);
        var task = await town.ClaimAsync(town.Sam, await town.PlaceAsync());
        await town.TapAsync(town.Sam, task, "details");
        var tap = town.Sam.LastActivity!.DeepClone().AsObject();
        tap["from"] = new JsonObject { ["id"] = town.Noor.Id, ["name"] = town.Noor.Name, ["aadObjectId"] = town.Noor.AadObjectId };

        await town.Teams.Driver.RedeliverAsync(tap, sameId: false);

        Assert.Equal(1, measured.Count("helpbot.command.refused", "kind=NotYourPlace"));
    }

    [Fact]
    public async Task A_call_that_is_not_let_in_is_counted_by_its_reason()
    {
        await using var town = await Town.OpenAsync(azurite);
        using var measured = new Measured(town);
        await town.TellAsync(town.Sam, "hallo");
        using var without = new StringContent(town.Sam.LastActivity!.ToJsonString(), System.Text.Encoding.UTF8, "application/json");
        using var forged = new HttpRequestMessage(HttpMethod.Post, "api/messages")
        {
            Headers = { { "Authorization", "Bearer no-token-at-all" } },
            Content = new StringContent(town.Sam.LastActivity!.ToJsonString(), System.Text.Encoding.UTF8, "application/json"),
        };

        await town.Client.PostAsync(new Uri("api/messages", UriKind.Relative), without, TestContext.Current.CancellationToken);
        await town.Client.SendAsync(forged, TestContext.Current.CancellationToken);

        Assert.Equal(1, measured.Count("helpbot.authentication.refused", "reason=NoToken"));
        Assert.Equal(1, measured.Count("helpbot.authentication.refused", "reason=Malformed"));
    }

    [Fact]
    public async Task Lost_races_are_counted()
    {
        var wire = new TownWire();
        await using var town = await Town.OpenAsync(azurite, new TownPlan { MoreStudents = 10, Wire = wire });
        var card = await town.PlaceAsync();
        using var measured = new Measured(town);
        wire.Racing = 2;

        await Task.WhenAll(town.Students.Select(student => student.ClicksAsync(card, "claim")));

        Assert.Equal(1, measured.Count("helpbot.commits", "outcome=committed", "helpbot.team=holy"));
        Assert.True(measured.Count("helpbot.commits", "outcome=lost-race") > 0);
        Assert.Equal(town.Students.Count - 1, measured.Count("helpbot.command.refused", "kind=AlreadyClaimed"));
    }

    [Fact]
    public async Task How_late_cards_and_notes_are_is_measured_and_what_Teams_answered()
    {
        await using var town = await Town.OpenAsync(azurite);
        using var measured = new Measured(town);
        town.Teams.Faults.Script(
            Fault.Throttled(TimeSpan.FromSeconds(20)), new CallFilter { Method = "POST", PathContains = "/v3/conversations", Conversation = town.Channel });

        await town.AskAsync();
        await town.InTimeAsync(() => town.Channel.Messages.Any(message => message.Card is not null), TimeSpan.FromSeconds(5));
        await town.ClaimAsync(town.Sam, town.Channel.Last);

        Assert.Equal(1, measured.Count("helpbot.connector.calls", "kind=start", "outcome=throttled"));
        Assert.Equal(1, measured.Count("helpbot.connector.calls", "kind=start", "outcome=sent"));
        Assert.True(measured.Of("helpbot.delivery.lag", "kind=card", "helpbot.team=holy").First() >= 20);
        await town.InTimeAsync(() => measured.Count("helpbot.delivery.lag", "kind=note", "helpbot.team=holy") > 0);
        Assert.True(measured.Count("helpbot.connector.calls", "kind=answer", "outcome=sent") >= 12);
    }

    [Fact]
    public async Task An_answer_that_Teams_throttles_is_counted()
    {
        await using var town = await Town.OpenAsync(azurite);
        using var measured = new Measured(town);
        town.Teams.Faults.Script(Fault.Throttled(TimeSpan.FromSeconds(5)), new CallFilter { Method = "POST", Conversation = town.Bea.PersonalChat });

        await town.TellAsync(town.Bea, "overzicht");

        Assert.Equal(1, measured.Count("helpbot.connector.calls", "kind=answer", "outcome=throttled"));
    }

    [Fact]
    public async Task The_backlog_is_a_gauge_of_rows_and_of_age()
    {
        await using var town = await Town.OpenAsync(azurite);
        using var measured = new Measured(town);
        Assert.Equal(0, measured.Gauge("helpbot.delivery.backlog"));
        var stuck = new StuckRelay(town);
        await stuck.HoldAsync();
        await town.AskAsync();

        await town.InTimeAsync(() => measured.Gauge("helpbot.delivery.backlog.age") > 120, TimeSpan.FromMinutes(1));
        Assert.True(measured.Gauge("helpbot.delivery.backlog") >= 1);

        await stuck.EndAsync();
        await town.InTimeAsync(() => measured.Gauge("helpbot.delivery.backlog.age") == 0, TimeSpan.FromMinutes(1));
        Assert.Equal(0, measured.Gauge("helpbot.delivery.backlog"));
    }
}
