using HelpBot.TestKit.Azurite;
using HelpBot.TestKit.Cards;
using HelpBot.TestKit.Teams;

namespace HelpBot.Tests.Jobs;

/// <summary>What a student does with a task, and the lists, on the Teams stub.</summary>
public sealed class VisitTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_release_opens_the_place_again_and_the_worker_hears_it()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync();
        var task = await town.ClaimAsync(town.Sam, card);

        var released = await town.TapAsync(town.Sam, task, "release", which: "School");

        Assert.Contains("Je hebt de taak teruggegeven. Dat is goed.", released.Says(), StringComparison.Ordinal);
        await Town.HearsAsync(town.Wil, "Sam kan toch niet. De taak staat weer open.");
        await Town.ShowsAsync(card, "Nog niemand");
        Assert.DoesNotContain("school", $"{town.Wil.PersonalChat}", StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Great, this one is yours.", (await town.TapAsync(town.Noor, card, "claim")).Says(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_release_can_be_undone_within_two_minutes()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync();
        var task = await town.ClaimAsync(town.Sam, card);
        var released = await town.TapAsync(town.Sam, task, "release", which: "Ill");
        Assert.Contains("Je kunt dit binnen 2 minuten ongedaan maken.", released.Says(), StringComparison.Ordinal);

        town.Pass(TimeSpan.FromMinutes(1));
        var undone = await town.Sam.ClicksAsync(task, "undo", card: released.Card);

        Assert.Contains("De taak is weer van jou.", undone.Says(), StringComparison.Ordinal);
        await Town.ShowsAsync(card, "Sam");
    }

    [Fact]
    public async Task After_two_minutes_a_release_stands()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync();
        var task = await town.ClaimAsync(town.Sam, card);
        var released = await town.TapAsync(town.Sam, task, "release", which: "Ill");
        await Town.ShowsAsync(card, "Nog niemand");

        town.Pass(TimeSpan.FromSeconds(121));
        var undone = await town.Sam.ClicksAsync(task, "undo", card: released.Card);

        Assert.Contains("Dit kun je niet meer ongedaan maken.", undone.Says(), StringComparison.Ordinal);
        await Town.ShowsAsync(card, "Nog niemand");
    }

    [Fact]
    public async Task A_release_is_not_undone_when_someone_else_has_the_place()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync();
        var task = await town.ClaimAsync(town.Sam, card);
        var released = await town.TapAsync(town.Sam, task, "release", which: "Ill");
        await Town.ShowsAsync(card, "Nog niemand");
        await town.TapAsync(town.Noor, card, "claim");

        var undone = await town.Sam.ClicksAsync(task, "undo", card: released.Card);

        Assert.Contains("Net te laat: Noor heeft deze taak.", undone.Says(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Done_takes_the_minutes_and_one_line_and_the_worker_hears_it()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync();
        var task = await town.ClaimAsync(town.Sam, card);

        var done = await town.FinishAsync(town.Sam, task, new() { ["minutes"] = "75", ["line"] = "Samen naar de markt geweest." });

        Assert.Contains("Mooi werk. Ik heb 1 uur en 15 minuten opgeschreven.", done.Says(), StringComparison.Ordinal);
        await Town.HearsAsync(town.Wil, "De hulp is gegeven. Sam is klaar.");
        await Town.ShowsAsync(card, "Klaar");
        await town.TellAsync(town.Sam, "mijn taken");
        Assert.Contains("Je hebt nu geen taken.", town.Sam.Reads(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Done_before_the_visit_begins_is_asked_again_and_changes_nothing_until_it_is_confirmed()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync();
        var task = await town.ClaimAsync(town.Sam, card);

        var asked = await town.TapAsync(town.Sam, task, "done", new() { ["minutes"] = "60" });

        Assert.Contains("Deze taak begint pas op dinsdag 24 november om 14.30 uur. Ben je al geweest?", asked.Says(), StringComparison.Ordinal);
        Assert.Contains("Geclaimd", CardText.Of(card.Card!), StringComparison.Ordinal);
        await town.TellAsync(town.Sam, "mijn taken");
        Assert.Contains("Samen boodschappen doen", town.Sam.Reads(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Done_after_the_visit_began_takes_one_tap()
    {
        await using var town = await Town.OpenAsync(azurite);
        var task = await town.ClaimAsync(town.Sam, await town.PlaceAsync());
        town.Pass(TimeSpan.FromHours(29));

        var done = await town.TapAsync(town.Sam, task, "done", new() { ["minutes"] = "60" });

        Assert.Contains("Mooi werk.", done.Says(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_student_writes_down_is_kept_without_names_and_numbers()
    {
        await using var town = await Town.OpenAsync(azurite);
        var task = await town.ClaimAsync(town.Sam, await town.PlaceAsync());

        await town.FinishAsync(town.Sam, task, new() { ["minutes"] = "60", ["line"] = "Met mevrouw Quistelvoorn gebeld op 06-19283746 en gewandeld." });

        var rows = string.Join('\n', (await Rows.OfAsync(town, azurite, "HelpRequests"))
            .Where(row => !row.RowKey.StartsWith("private|", StringComparison.Ordinal)).Select(Rows.TextOf));
        Assert.Contains("gewandeld", rows, StringComparison.Ordinal);
        Assert.DoesNotContain("19283746", rows, StringComparison.Ordinal);
        Assert.DoesNotContain("Quistelvoorn", rows, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_pair_is_done_when_both_have_said_so()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync(students: "2");
        var sam = await town.ClaimAsync(town.Sam, card);
        await Town.ShowsAsync(card, "Nog 1 plek vrij");
        var noor = await town.ClaimAsync(town.Noor, card);

        await town.FinishAsync(town.Sam, sam, new() { ["minutes"] = "60" });
        Assert.DoesNotContain("Klaar", $"{card}", StringComparison.Ordinal);
        await town.FinishAsync(town.Noor, noor, new() { ["minutes"] = "60" });

        await Town.ShowsAsync(card, "Klaar");
    }

    [Fact]
    public async Task Lists_that_are_empty_say_so()
    {
        await using var town = await Town.OpenAsync(azurite);

        await town.TellAsync(town.Sam, "mijn taken");
        Assert.Contains("Je hebt nu geen taken.", town.Sam.Reads(), StringComparison.Ordinal);
        await town.TellAsync(town.Sam, "open taken");
        Assert.Contains("Er is nu niets open voor jou.", town.Sam.Reads(), StringComparison.Ordinal);
        await town.TellAsync(town.Noor, "open tasks");
        Assert.Contains("Nothing is open for you now.", town.Noor.Reads(), StringComparison.Ordinal);
        await town.TellAsync(town.Wil, "mijn vragen");
        Assert.Contains("Je hebt nu geen hulpvragen.", town.Wil.Reads(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_tasks_are_listed_soonest_first_and_claimed_from_the_list()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.PlaceAsync("vrijdag 14:00");
        await town.PlaceAsync("morgen half 3", task: "wandelen");

        await town.TellAsync(town.Sam, "open taken");
        var list = town.Sam.Reads();
        Assert.True(list.IndexOf("dinsdag 24", StringComparison.Ordinal) < list.IndexOf("vrijdag 27", StringComparison.Ordinal), list);
        var answer = await town.TapAsync(town.Sam, town.Sam.PersonalChat.Last, "claim", which: FirstOf(town.Sam.PersonalChat.Last));

        Assert.Contains("Top, deze is voor jou.", answer.Says(), StringComparison.Ordinal);
        Assert.Contains("Samen wandelen", answer.Says(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task My_tasks_lists_what_I_hold_and_shows_one_with_its_buttons()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.ClaimAsync(town.Sam, await town.PlaceAsync());

        await town.TellAsync(town.Sam, "mijn taken");
        Assert.Contains("dinsdag 24 november, 14.30 tot 15.30 uur", town.Sam.Reads(), StringComparison.Ordinal);
        await town.TapAsync(town.Sam, town.Sam.PersonalChat.Last, "Bekijk");

        Assert.Contains("Bekijk adres", town.Sam.Buttons());
        Assert.Contains("Geef terug", town.Sam.Buttons());
    }

    [Fact]
    public async Task My_requests_lists_what_I_asked_with_its_state_and_who_goes()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.ClaimAsync(town.Sam, await town.PlaceAsync());
        await town.AskAsync(task: "dokter", when: "donderdag half 3");

        await town.TellAsync(town.Wil, "mijn vragen");

        Assert.Contains("Status: Geclaimd · Wie gaat: Sam", town.Wil.Reads(), StringComparison.Ordinal);
        Assert.Contains("Status: Wacht op akkoord", town.Wil.Reads(), StringComparison.Ordinal);
        await town.TellAsync(town.Els, "mijn vragen");
        Assert.Contains("Je hebt nu geen hulpvragen.", town.Els.Reads(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_tasks_tapped_in_the_channel_are_shown_to_who_tapped_alone()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync();
        await town.PlaceAsync("vrijdag 14:00");
        await town.TapAsync(town.Sam, card, "claim");
        await Town.ShowsAsync(card, "Open taken");
        var before = town.Channel.Messages.Count;

        var answer = await town.TapAsync(town.Noor, card, "open");

        Assert.Contains("Friday 27 November", answer.Says(), StringComparison.Ordinal);
        Assert.Equal(before, town.Channel.Messages.Count);
    }

    private static string FirstOf(StubMessage list) =>
        $"{CardWalk.Nodes(list.Card!).First(node => node.IsAction).Element["data"]!["request"]}";
}
