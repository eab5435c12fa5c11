using HelpBot.TestKit.Azurite;

namespace HelpBot.Tests.Jobs;

/// <summary>At the door: arriving, nobody home, not coming, and who is where; on the Teams stub.</summary>
public sealed class DoorTests(AzuriteFixture azurite)
{
    private static readonly DateTimeOffset FiveToHalfPastTwo = new(2026, 11, 24, 13, 25, 0, TimeSpan.Zero);

    [Fact]
    public async Task Who_arrives_says_so_and_the_supervisor_sees_who_is_where()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync();
        var task = await town.ClaimAsync(town.Sam, card);
        Assert.Contains("De taak is nog niet begonnen.", (await town.TapAsync(town.Sam, task, "start")).Says(), StringComparison.Ordinal);

        town.Clock.AdvanceTo(FiveToHalfPastTwo);
        await town.TellAsync(town.Bea, "wie is waar");
        Assert.Contains("Sam heeft nog niets gemeld.", town.Bea.Reads(), StringComparison.Ordinal);
        await town.TellAsync(town.Sam, "ik ben er");
        var arrived = await town.TapAsync(town.Sam, town.Sam.PersonalChat.Last, "Ik ben er");

        Assert.Contains("Fijn dat je er bent.", arrived.Says(), StringComparison.Ordinal);
        await Town.ShowsAsync(card, "Status: Bezig");
        await town.TellAsync(town.Bea, "wie is waar");
        Assert.Contains("Sam is er sinds 14.25 uur.", town.Bea.Reads(), StringComparison.Ordinal);
        await Town.ShowsAsync(task, "Fijn dat je er bent.");
        var done = await town.TapAsync(town.Sam, task, "done", new() { ["minutes"] = "50" });
        Assert.Contains("Mooi werk. Ik heb 50 minuten opgeschreven.", done.Says(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_where_is_for_supervisors_and_empty_while_nobody_goes()
    {
        await using var town = await Town.OpenAsync(azurite);

        await town.TellAsync(town.Bea, "wie is waar");
        await town.TellAsync(town.Noor, "who is where");

        Assert.Contains("Vandaag gaat er niemand op pad.", town.Bea.Reads(), StringComparison.Ordinal);
        Assert.Contains("Only supervisors can do this.", town.Noor.Reads(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_home_counts_the_minutes_and_the_supervisor_and_the_worker_hear_it()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync();
        var task = await town.ClaimAsync(town.Noor, card);
        town.Clock.AdvanceTo(FiveToHalfPastTwo);
        var arrived = await town.TapAsync(town.Noor, task, "start");
        Assert.Contains("1. Ring the bell again and wait a moment.", arrived.Says(), StringComparison.Ordinal);

        var told = await town.TapAsync(town.Noor, task, "not-home", new() { ["doorMinutes"] = "20" });

        Assert.Contains("Your time counts: I wrote down 20 minutes.", told.Says(), StringComparison.Ordinal);
        await Town.HearsAsync(town.Wil, "Noor vond niemand thuis. Bel de bewoner.");
        await Town.HearsAsync(town.Bea, "Noor vond niemand thuis. Bel de bewoner.");
        await Town.ShowsAsync(card, "Status: Niet gelukt");
    }

    [Fact]
    public async Task A_student_who_did_not_come_is_told_of_to_the_supervisor_by_name_and_to_the_worker_without()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync();
        await town.ClaimAsync(town.Sam, card);
        town.Clock.AdvanceTo(new DateTimeOffset(2026, 11, 24, 13, 45, 0, TimeSpan.Zero));
        await town.TellAsync(town.Wil, "mijn vragen");
        await town.TapAsync(town.Wil, town.Wil.PersonalChat.Last, "refresh");

        var told = await town.TapAsync(town.Wil, town.Wil.PersonalChat.Last, "Sam kwam niet");

        Assert.Contains("Opgeschreven. Bel de bewoner.", told.Says(), StringComparison.Ordinal);
        await Town.HearsAsync(town.Bea, "Sam is niet gekomen. Bel eerst Sam.");
        await Town.ShowsAsync(card, "Status: Niet gelukt");
        Assert.DoesNotContain("Sam is niet gekomen", $"{town.Wil.PersonalChat}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_types_that_they_are_ill_gives_a_task_back_from_the_list()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync();
        await town.ClaimAsync(town.Noor, card);

        await town.TellAsync(town.Noor, "I'm sick");
        Assert.Contains("Which task can you not do?", town.Noor.Reads(), StringComparison.Ordinal);
        var released = await town.TapAsync(town.Noor, town.Noor.PersonalChat.Last, "release", which: "Ill");

        Assert.Contains("You gave the task back.", released.Says(), StringComparison.Ordinal);
        await Town.ShowsAsync(card, "Nog niemand");
    }
}
