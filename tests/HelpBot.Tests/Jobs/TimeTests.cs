using HelpBot.TestKit.Azurite;

namespace HelpBot.Tests.Jobs;

/// <summary>What the clock does to a request, on the Teams stub.</summary>
public sealed class TimeTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_request_for_today_is_told_of_to_the_supervisor_at_once()
    {
        await using var town = await Town.OpenAsync(azurite);

        await town.PlaceAsync("vandaag half 3");

        await Town.HearsAsync(town.Bea, "Spoed: deze hulpvraag is voor vandaag.");
        Assert.Contains("⚡ Spoed: het is vandaag", $"{town.Channel.Last}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_release_shortly_before_the_visit_is_told_of_to_the_supervisor()
    {
        await using var town = await Town.OpenAsync(azurite);
        var task = await town.ClaimAsync(town.Sam, await town.PlaceAsync("morgen half 3"));

        town.Clock.AdvanceTo(new DateTimeOffset(2026, 11, 24, 11, 0, 0, TimeSpan.Zero));
        await town.TapAsync(town.Sam, task, "release", which: "Ill");

        await Town.HearsAsync(town.Bea, "Sam kan toch niet. Het begint al snel.");
        await Town.HearsAsync(town.Wil, "Sam kan toch niet. De taak staat weer open.");
    }

    [Fact]
    public async Task When_nobody_was_found_the_worker_and_the_supervisor_hear_it_and_the_card_says_so()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync("morgen half 3");

        town.Clock.AdvanceTo(new DateTimeOffset(2026, 11, 24, 13, 30, 30, TimeSpan.Zero));
        await town.InTimeAsync(() => town.Wil.PersonalChat.Times(Reading.Dutch("note.Expired")) == 1, TimeSpan.FromMinutes(1));

        await Town.HearsAsync(town.Bea, Reading.Dutch("note.Expired"));
        await Town.ShowsAsync(card, "Status: Verlopen");
        await town.TellAsync(town.Noor, "open tasks");
        Assert.Contains("Nothing is open for you now.", town.Noor.Reads(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_nobody_approved_in_time_expires_without_a_card()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.AskAsync(task: "dokter");
        var note = await Town.HearsAsync(town.Bea, "wacht op jouw akkoord");

        town.Clock.AdvanceTo(new DateTimeOffset(2026, 11, 24, 13, 30, 30, TimeSpan.Zero));
        await town.InTimeAsync(() => town.Wil.PersonalChat.Times(Reading.Dutch("note.Expired")) == 1, TimeSpan.FromMinutes(1));

        Assert.Contains(Reading.Dutch("refusal.Ended.Expired"), (await town.TapAsync(town.Bea, note, "approve")).Says(), StringComparison.Ordinal);
        Assert.DoesNotContain(town.Channel.Messages, message => message.Card is not null);
    }

    [Fact]
    public async Task What_drags_is_told_to_the_supervisor_in_one_list_on_the_next_working_morning()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.PlaceAsync("donderdag 14.00");
        await town.PlaceAsync("donderdag 15.00", task: "wandelen");

        // Two working days before, and then the morning after that.
        town.Clock.AdvanceTo(new DateTimeOffset(2026, 11, 24, 14, 0, 30, TimeSpan.Zero));
        await town.InTimeAsync(() => town.Logged.All.Count(line => line.Text.StartsWith("Time changed", StringComparison.Ordinal)) == 2);
        town.Clock.AdvanceTo(new DateTimeOffset(2026, 11, 25, 8, 0, 30, TimeSpan.Zero));
        await town.InTimeAsync(() => town.Bea.PersonalChat.Times(Reading.Dutch("dragging.title")) == 1, TimeSpan.FromMinutes(1));

        var list = await Town.HearsAsync(town.Bea, Reading.Dutch("dragging.title"));
        Assert.Contains("Samen wandelen", $"{list}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_student_is_reminded_the_evening_before_in_their_own_language()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.ClaimAsync(town.Noor, await town.PlaceAsync("donderdag 14.00"));

        town.Clock.AdvanceTo(new DateTimeOffset(2026, 11, 25, 17, 0, 30, TimeSpan.Zero));

        await town.InTimeAsync(() => town.Noor.PersonalChat.Times(Reading.English("note.Reminder")) == 1, TimeSpan.FromMinutes(1));
    }
}
