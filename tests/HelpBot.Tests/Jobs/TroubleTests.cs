using HelpBot.TestKit.Azurite;
using HelpBot.TestKit.Cards;
using HelpBot.TestKit.Teams;
using HelpBot.TestKit.Teams.Faults;

namespace HelpBot.Tests.Jobs;

/// <summary>When Teams or the host fails: a card is never lost and ends up telling the truth, on the Teams stub.</summary>
public sealed class TroubleTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_card_that_Teams_throttles_comes_after_the_time_that_Teams_asked_for()
    {
        await using var town = await Town.OpenAsync(azurite);
        var throttled = town.Teams.Faults.Script(Fault.Throttled(TimeSpan.FromSeconds(20)), ToChannel(town));

        await town.AskAsync();
        await throttled.Reached;
        var asked = town.Clock.GetUtcNow();
        await town.InTimeAsync(() => Cards(town) == 1, TimeSpan.FromSeconds(5));

        Assert.True(town.Channel.Last.SentAt - asked >= TimeSpan.FromSeconds(20));
        Assert.Contains("Geplaatst.", town.Wil.Reads(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(0)]
    public async Task A_card_that_fails_again_and_again_comes_in_the_end(int status)
    {
        await using var town = await Town.OpenAsync(azurite);
        var failing = town.Teams.Faults.Script(status == 0 ? Fault.Broken() : Fault.Answering(status), ToChannel(town), times: 4);

        await town.AskAsync();
        await town.InTimeAsync(() => Cards(town) == 1);

        Assert.Equal(4, failing.Hits);
    }

    [Fact]
    public async Task A_card_whose_answer_was_lost_is_posted_again_and_both_tell_the_truth_after_a_claim()
    {
        await using var town = await Town.OpenAsync(azurite);
        town.Teams.Faults.Script(Fault.Broken(afterEffect: true), ToChannel(town));

        await town.AskAsync();
        await town.InTimeAsync(() => Cards(town) == 2);
        var orphan = town.Channel.Messages.First(message => message.Card is not null);
        await town.TapAsync(town.Sam, orphan, "claim");

        await Town.ShowsAsync(orphan, "Sam");
        await Town.ShowsAsync(town.Channel.Last, "Sam");
    }

    [Fact]
    public async Task A_student_who_blocked_the_bot_is_told_of_to_the_supervisor_and_served_when_they_are_back()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync();
        town.Sam.Blocked = "ConversationBlockedByUser";

        await town.TapAsync(town.Sam, card, "claim");
        await Town.HearsAsync(town.Bea, "Ik kan Sam niet bereiken. Bel zelf even.");
        town.Sam.Blocked = null;
        await town.TellAsync(town.Sam, "hallo");

        await Town.HearsAsync(town.Sam, "Adres en telefoon");
    }

    [Fact]
    public async Task A_card_that_someone_deleted_is_posted_again_with_the_truth_of_now()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync();
        town.Teams.Faults.Script(Fault.NotFound(), new CallFilter { Method = "PUT", Conversation = town.Channel }, times: 3);

        await town.TapAsync(town.Sam, card, "claim");
        await town.InTimeAsync(() => Cards(town) == 2);

        Assert.Contains("Sam", CardText.Of(town.Channel.Last.Card!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_update_that_is_not_found_only_once_makes_no_second_card()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync();
        town.Teams.Faults.Script(Fault.NotFound(), new CallFilter { Method = "PUT", Conversation = town.Channel });

        await town.TapAsync(town.Sam, card, "claim");
        await town.InTimeAsync(() => $"{card}".Contains("Sam", StringComparison.Ordinal), TimeSpan.FromSeconds(2));

        Assert.Equal(1, Cards(town));
    }

    [Fact]
    public async Task While_Teams_is_slow_in_the_channel_people_are_answered_all_the_same()
    {
        await using var town = await Town.OpenAsync(azurite);
        var slow = town.Teams.Faults.Script(Fault.Held(), ToChannel(town));
        await town.AskAsync();
        await slow.Reached;
        Assert.Contains("Geplaatst.", town.Wil.Reads(), StringComparison.Ordinal);

        // By standing still the clock would fail the turn if it waited for the channel.
        await town.Noor.SaysAsync("open tasks");
        Assert.Contains("Tuesday 24 November", town.Noor.Reads(), StringComparison.Ordinal);
        slow.Release();

        await town.InTimeAsync(() => Cards(town) >= 1);
    }

    [Fact]
    public async Task A_host_that_stops_between_storing_and_posting_leaves_the_card_to_the_next()
    {
        await using var town = await Town.OpenAsync(azurite);
        var held = town.Teams.Faults.Script(Fault.Held(), ToChannel(town));
        await town.AskAsync();
        await held.Reached;

        await town.StopAsync();
        Assert.Equal(0, Cards(town));
        town.Teams.Faults.Clear();
        town.Start();

        await town.InTimeAsync(() => Cards(town) == 1);
        await town.TapAsync(town.Sam, town.Channel.Last, "claim");
        await Town.ShowsAsync(town.Channel.Last, "Sam");
    }

    [Fact]
    public async Task Someone_who_never_spoke_is_asked_once_in_the_channel_and_gets_what_waited_after_saying_hello()
    {
        await using var town = await Town.OpenAsync(azurite, new TownPlan { Silent = ["Sam"] });
        await town.TapAsync(town.Sam, await town.PlaceAsync("morgen 13:00"), "claim");
        await town.TapAsync(town.Sam, await town.PlaceAsync("morgen 15:00"), "claim");

        await town.Channel.MessageAsync(message => message.Text == "Sam, zeg hallo tegen mij in de chat. Dan kan ik je berichten sturen.");
        for (var i = 0; i < 5; i++) town.Pass(TimeSpan.FromMinutes(10));
        Assert.Empty(town.Sam.PersonalChat.Messages);
        await town.TellAsync(town.Sam, "hallo");

        await town.InTimeAsync(() => town.Sam.PersonalChat.Times("Adres en telefoon") == 2);
        Assert.Equal(1, town.Channel.Times("Sam, zeg hallo"));
    }

    [Fact]
    public async Task A_bot_that_is_removed_from_the_team_posts_what_waited_when_it_is_back()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.Team.RemovesBotAsync();
        await town.AskAsync();
        await Town.HearsAsync(town.Bea, "Ik kan het kanaal van het team niet bereiken.");

        await town.Team.AddsBotAsync();

        await town.InTimeAsync(() => Cards(town) == 1);
    }

    [Fact]
    public async Task While_storage_is_down_people_read_that_it_is_our_fault_and_can_try_again()
    {
        var wire = new Storage.Wire();
        await using var town = await Town.OpenAsync(azurite, new TownPlan { Wire = wire });
        var card = await town.PlaceAsync();
        var before = card.Card!;
        wire.BeforeSending = _ => throw new IOException("The network is gone.");

        // After this time nothing that was read before counts any more: not even who the person is can be read.
        foreach (var later in (TimeSpan[])[TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(2)])
        {
            town.Pass(later);
            Assert.Contains("Er ging iets mis bij mij.", (await town.Sam.ClicksAsync(card, "claim", card: before)).Says(), StringComparison.Ordinal);
            await town.TellAsync(town.Sam, "open taken");
            Assert.Contains("Er ging iets mis bij mij.", town.Sam.Reads(), StringComparison.Ordinal);
        }

        wire.BeforeSending = null;
        Assert.Contains("Top, deze is voor jou.", (await town.Sam.ClicksAsync(card, "claim", card: before)).Says(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_student_who_removed_the_app_is_told_of_to_the_supervisor_and_served_when_it_is_back()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync();
        await town.Sam.UninstallsAsync();
        town.Sam.Blocked = "ForbiddenOperationException";

        await town.TapAsync(town.Sam, card, "claim");
        await Town.HearsAsync(town.Bea, "Ik kan Sam niet bereiken. Bel zelf even.");
        town.Sam.Blocked = null;
        await town.Sam.InstallsAsync();

        await Town.HearsAsync(town.Sam, "Adres en telefoon");
    }

    [Fact]
    public async Task A_turn_that_fails_while_Teams_does_not_answer_either_is_no_failure_that_Teams_would_send_again()
    {
        var wire = new Storage.Wire();
        await using var town = await Town.OpenAsync(azurite, new TownPlan { Wire = wire });
        wire.BeforeSending = _ => throw new IOException("The network is gone.");
        var silent = town.Teams.Faults.Script(Fault.Answering(503), new CallFilter { Person = town.Sam }, times: 10);

        town.Pass(TimeSpan.FromMinutes(2));
        var delivery = await town.Sam.SaysAsync("open taken");

        Assert.Equal(200, delivery.HttpStatus);
        Assert.True(silent.Hits > 0);
    }

    [Fact]
    public async Task A_card_in_the_chat_of_a_student_whose_answer_was_lost_is_corrected_after_a_tap_on_it()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync();
        town.Teams.Faults.Script(Fault.Broken(afterEffect: true), new CallFilter { Method = "POST", Person = town.Sam });
        await town.TapAsync(town.Sam, card, "claim");
        await town.InTimeAsync(() => town.Sam.PersonalChat.Times("Adres en telefoon") == 2);
        var orphan = town.Sam.PersonalChat.Messages.First(message => $"{message}".Contains("Adres en telefoon", StringComparison.Ordinal));

        await town.TapAsync(town.Sam, orphan, "release", which: "Ill");
        await town.InTimeAsync(() => town.Sam.PersonalChat.Times("Adres en telefoon") == 0);

        Assert.Equal(CardText.Of(town.Sam.PersonalChat.Last.Card!), CardText.Of(orphan.Card!));
    }

    [Fact]
    public async Task Answers_of_turns_take_room_from_what_the_relay_sends_so_that_Teams_never_refuses()
    {
        // Without pauses a note that finds no room is put off, and the cards of its request go on.
        await using var town = await Town.OpenAsync(azurite, moreStudents: 2, ("Delivery:LongestPause", "00:00:00"));
        List<StubMessage> cards = [];
        foreach (var when in (string[])["morgen 13:00", "morgen 15:00", "vrijdag 13:00", "vrijdag 15:00"]) cards.Add(await town.PlaceAsync(when));
        town.Pass(TimeSpan.FromMinutes(5));
        town.Teams.Faults.EnforceWindows(town.Clock);

        for (var i = 0; i < 5; i++) await town.Wil.SaysAsync("mijn aanvragen");
        foreach (var (i, card) in cards.Index()) await town.Students[i].ClicksAsync(card, "claim");
        await town.Channel.UntilAsync(
            _ => cards.Index().All(pair => $"{pair.Item}".Contains(town.Students[pair.Index].Name, StringComparison.Ordinal)), TimeSpan.FromSeconds(30));
        Assert.Equal(0, town.Wil.PersonalChat.Times("gaat je bewoner helpen"));
        await town.InTimeAsync(() => town.Wil.PersonalChat.Times("gaat je bewoner helpen") == 4, TimeSpan.FromSeconds(1));

        Assert.DoesNotContain(town.Teams.Calls, call => call.Status == 429);
    }

    private static CallFilter ToChannel(Town town) => new() { Method = "POST", Conversation = town.Channel };

    private static int Cards(Town town) => town.Channel.Messages.Count(message => message.Card is not null);
}
