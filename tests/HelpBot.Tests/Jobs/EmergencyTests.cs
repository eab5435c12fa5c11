using HelpBot.TestKit.Azurite;
using HelpBot.TestKit.Privacy;
using HelpBot.TestKit.Teams;
using HelpBot.TestKit.Teams.Faults;

namespace HelpBot.Tests.Jobs;

/// <summary>
/// Somebody writes about an emergency: they read "Bel nu 112" and nothing else, and supervisors are asked to call. What was
/// written is nowhere: the town looks for the resident in every row, log and message.
/// </summary>
public sealed class EmergencyTests(AzuriteFixture azurite)
{
    private const string Fallen = $"{PrivateData.Name} is gevallen en reageert niet, kan er nu iemand heen??";

    [Fact]
    public async Task A_worker_reads_only_whom_to_call_and_the_supervisor_is_asked_to_call_them()
    {
        await using var town = await Town.OpenAsync(azurite);
        var before = town.Wil.PersonalChat.Messages.Count;

        await town.TellAsync(town.Wil, Fallen);

        Assert.Equal("Bel nu 112. Bel daarna Bea.", town.Wil.PersonalChat.Last.Text);
        Assert.Equal(before + 1, town.Wil.PersonalChat.Messages.Count);
        await Town.HearsAsync(town.Bea, "Bel Wil nu. Het kan een noodgeval zijn.");
        Assert.Equal(0, town.Channel.Times("Wil"));
        Assert.Empty(await Rows.OfAsync(town, azurite, "Drafts"));
    }

    [Fact]
    public async Task A_student_reads_it_in_English_and_hears_who_calls()
    {
        await using var town = await Town.OpenAsync(azurite);

        await town.TellAsync(town.Noor, "I found the lady unconscious on the floor");
        Assert.Equal("Call 112 now. Then call Bea.", town.Noor.PersonalChat.Last.Text);
        var answered = await town.TapAsync(town.Bea, await Town.HearsAsync(town.Bea, "Bel Noor nu."), "Ik bel");

        Assert.Contains("Goed. Noor hoort dat jij belt.", answered.Says(), StringComparison.Ordinal);
        await Town.HearsAsync(town.Noor, "Bea will call you soon. Is there danger? Call 112.");
    }

    [Fact]
    public async Task A_yes_after_an_emergency_places_nothing()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.TellAsync(
            town.Wil, "boodschappen met mevrouw morgen half 3 in Holy-Noord", "ja", "ja", "ja", PrivateData.Name, PrivateData.Address, PrivateData.Phone);

        await town.TellAsync(town.Wil, Fallen, "ja");

        Assert.Contains(Reading.Dutch("intake.unheard"), town.Wil.Reads(), StringComparison.Ordinal);
        Assert.Contains(Reading.Dutch("intake.overview"), town.Wil.Reads(), StringComparison.Ordinal);
        Assert.Equal(0, town.Wil.PersonalChat.Times("Geplaatst."));
    }

    [Fact]
    public async Task An_open_draft_stays_and_is_not_asked_again_in_that_turn()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.TellAsync(town.Wil, "nieuwe hulpvraag", "boodschappen");
        var (asked, before) = (town.Wil.Reads(), town.Wil.PersonalChat.Messages.Count);

        await town.TellAsync(town.Wil, Fallen);
        Assert.Equal(before + 1, town.Wil.PersonalChat.Messages.Count);
        await town.TellAsync(town.Wil, "nieuwe hulpvraag");

        Assert.Contains(asked.Split('\n')[0], town.Wil.Reads(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_is_delivered_again_asks_nobody_twice()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.TellAsync(town.Wil, Fallen);
        await Town.HearsAsync(town.Bea, "Bel Wil nu.");

        town.Pass();
        await town.Wil.RedeliversAsync(sameId: true);
        await town.TellAsync(town.Sam, "mijn taken");

        Assert.Equal("Bel nu 112. Bel daarna Bea.", town.Wil.PersonalChat.Last.Text);
        Assert.Single(await AlarmsAsync(town));
        Assert.Equal(1, town.Bea.PersonalChat.Times("Bel Wil nu."));
    }

    [Fact]
    public async Task After_a_quarter_of_an_hour_the_deputy_is_asked_too_and_the_first_to_tap_calls()
    {
        await using var town = await Town.OpenAsync(azurite, new TownPlan { OffTeams = [(ChannelIds.WebChat, "Cor", "Coordinator")] });
        var cor = town.Guests[0].Person;
        await town.TellAsync(town.Wil, Fallen, $"nog steeds: {Fallen}");
        var page = await Town.HearsAsync(town.Bea, "Bel Wil nu.");
        Assert.Equal(0, cor.PersonalChat.Times("Wil"));

        town.Pass(TimeSpan.FromMinutes(15));
        var second = await Town.HearsAsync(cor, "Nog niemand belt Wil. Bel nu.");
        await cor.SubmitsAsync(second, "answer-alarm");
        await Town.HearsAsync(town.Wil, "Cor belt je zo.");
        var late = await town.TapAsync(town.Bea, page, "Ik bel");

        Assert.Contains("Cor belt al.", late.Says(), StringComparison.Ordinal);
        Assert.All(await AlarmsAsync(town), row => Assert.Contains("answered", Rows.TextOf(row), StringComparison.Ordinal));
        Assert.Equal(1, town.Wil.PersonalChat.Times("belt je zo"));
    }

    [Fact]
    public async Task An_alarm_that_was_taken_on_is_not_repeated_and_forgotten_after_a_week()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.TellAsync(town.Wil, Fallen);
        await town.TapAsync(town.Bea, await Town.HearsAsync(town.Bea, "Bel Wil nu."), "Ik bel");
        await Town.HearsAsync(town.Wil, "Bea belt je zo.");

        town.Pass(TimeSpan.FromMinutes(16));
        town.Pass(TimeSpan.FromDays(8));
        await town.RestartAsync();
        await town.RowsInTimeAsync(async () => (await AlarmsAsync(town)).Count == 0);

        Assert.Equal(0, town.Bea.PersonalChat.Times("Nog niemand belt Wil."));
    }

    [Fact]
    public async Task A_supervisor_who_cannot_be_reached_is_told_of_to_the_deputy_at_once()
    {
        await using var town = await Town.OpenAsync(azurite, new TownPlan { OffTeams = [(ChannelIds.WebChat, "Cor", "Coordinator")] });
        town.Bea.Blocked = "ConversationBlockedByUser";

        await town.TellAsync(town.Wil, Fallen);
        await Town.HearsAsync(town.Guests[0].Person, "Ik kan Bea niet bereiken. Bel Wil nu.");
        town.Bea.Blocked = null;
        await town.TellAsync(town.Bea, "hallo");

        await Town.HearsAsync(town.Bea, "Bel Wil nu.");
    }

    [Fact]
    public async Task A_page_whose_outcome_is_unknown_is_sent_at_most_twice()
    {
        await using var town = await Town.OpenAsync(azurite);
        town.Teams.Faults.Script(Fault.Broken(afterEffect: true), new CallFilter { Method = "POST", Person = town.Bea }, times: 9);

        await town.TellAsync(town.Wil, Fallen);
        await town.InTimeAsync(() => town.Bea.PersonalChat.Times("Bel Wil nu.") == 2);
        for (var i = 0; i < 10; i++) town.Pass(TimeSpan.FromSeconds(30));
        await town.TellAsync(town.Sam, "mijn taken");

        Assert.Equal(2, town.Bea.PersonalChat.Times("Bel Wil nu."));
    }

    [Fact]
    public async Task A_host_that_ends_between_the_answer_and_the_page_leaves_the_page_to_the_next()
    {
        await using var town = await Town.OpenAsync(azurite);
        var held = town.Teams.Faults.Script(Fault.Held(), new CallFilter { Method = "POST", Person = town.Bea });
        await town.TellAsync(town.Wil, Fallen);
        await held.Reached;
        Assert.Equal("Bel nu 112. Bel daarna Bea.", town.Wil.PersonalChat.Last.Text);

        await town.StopAsync();
        Assert.Equal(0, town.Bea.PersonalChat.Times("Bel Wil nu."));
        town.Teams.Faults.Clear();
        town.Start();

        await town.InTimeAsync(() => town.Bea.PersonalChat.Times("Bel Wil nu.") == 1);
    }

    [Fact]
    public async Task Who_cannot_be_answered_is_told_by_the_relay_to_call_112()
    {
        await using var town = await Town.OpenAsync(azurite);
        town.Teams.Faults.Script(Fault.Answering(503), new CallFilter { Method = "POST", Person = town.Wil });

        await town.TellAsync(town.Wil, Fallen);

        await Town.HearsAsync(town.Wil, "Bel nu 112. Bel daarna Bea.");
        await Town.HearsAsync(town.Bea, "Bel Wil nu.");
    }

    [Fact]
    public async Task While_storage_is_away_the_answer_comes_all_the_same_and_says_what_is_not_known()
    {
        var calls = new TurnCalls();
        await using var town = await Town.OpenAsync(azurite, new TownPlan { Wire = calls });
        calls.BeforeSending = call => call == "transaction" ? throw new IOException("The network is gone.") : Task.CompletedTask;

        var saying = town.Wil.SaysAsync(Fallen);
        while (await Task.WhenAny(saying, Task.Delay(50, TestContext.Current.CancellationToken)) != saying) town.Pass(TimeSpan.FromMilliseconds(500));

        Assert.Equal(200, (await saying).HttpStatus);
        Assert.Equal("Bel nu 112. Bel daarna Bea. Ik weet niet of Bea mijn bericht krijgt.", town.Wil.PersonalChat.Last.Text);
        calls.BeforeSending = null;
        await town.InTimeAsync(() => town.Bea.PersonalChat.Times("Bel Wil nu.") == 1, TimeSpan.FromSeconds(2));
    }

    [Fact]
    public async Task In_a_channel_it_is_answered_too()
    {
        await using var town = await Town.OpenAsync(azurite);

        await town.Sam.SaysInChannelAsync(town.Channel, "<at>HelpBot</at> meneer is gevallen en reageert niet");

        Assert.Equal(1, town.Channel.Times("Bel nu 112. Bel daarna Bea."));
        await Town.HearsAsync(town.Bea, "Bel Sam nu.");
    }

    [Fact]
    public async Task Who_is_not_known_here_reads_112_and_nobody_is_asked()
    {
        await using var town = await Town.OpenAsync(azurite);

        await town.TellAsync(town.Stranger, Fallen);

        Assert.Equal("Bel nu 112.", town.Stranger.PersonalChat.Last.Text);
        Assert.Empty(await AlarmsAsync(town));
    }

    [Fact]
    public async Task A_supervisor_who_writes_it_is_not_asked_to_call_themselves()
    {
        await using var town = await Town.OpenAsync(azurite);

        await town.TellAsync(town.Bea, Fallen);

        Assert.Equal("Bel nu 112.", town.Bea.PersonalChat.Last.Text);
        Assert.Single(await AlarmsAsync(town));
        Assert.Equal(0, town.Bea.PersonalChat.Times("Bel Bea nu."));
    }

    [Fact]
    public async Task Only_who_reviews_can_take_an_alarm_on()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.TellAsync(town.Wil, Fallen);
        var page = await Town.HearsAsync(town.Bea, "Bel Wil nu.");
        await town.TapAsync(town.Bea, page, "Ik bel");
        var tap = town.Bea.LastActivity!;
        tap["from"]!["aadObjectId"] = town.Sam.AadObjectId;
        tap["from"]!["id"] = town.Sam.Id;

        var forged = (await town.Teams.Driver.RedeliverAsync(tap, sameId: false, town.Sam)).Answer.Says();

        Assert.DoesNotContain("belt", forged, StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<Azure.Data.Tables.TableEntity>> AlarmsAsync(Town town) =>
        [.. (await Rows.OfAsync(town, azurite, "HelpRequests")).Where(row => row.RowKey.StartsWith("alarm|", StringComparison.Ordinal))];
}
