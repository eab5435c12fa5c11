using HelpBot.TestKit.Azurite;

namespace HelpBot.Tests.Jobs;

/// <summary>The bell, and news that has to be read; on the Teams stub.</summary>
public sealed class SignalTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Who_rings_the_bell_is_called_and_hears_by_whom()
    {
        await using var town = await Town.OpenAsync(azurite);
        var task = await town.ClaimAsync(town.Noor, await town.PlaceAsync());

        var sent = await town.TapAsync(town.Noor, task, "concern");
        Assert.Contains("I asked a supervisor to call you. Is there danger? Call 112 first.", sent.Says(), StringComparison.Ordinal);
        var again = await town.TapAsync(town.Noor, task, "concern");
        Assert.Contains("A supervisor will call.", again.Says(), StringComparison.Ordinal);
        var page = await Town.HearsAsync(town.Bea, "Noor vraagt of je belt. Doe het nu.");
        var answered = await town.TapAsync(town.Bea, page, "Ik bel");

        Assert.Contains("Goed. Noor hoort dat jij belt.", answered.Says(), StringComparison.Ordinal);
        await Town.HearsAsync(town.Noor, "Bea will call you soon. Is there danger? Call 112.");
        Assert.Equal(1, town.Bea.PersonalChat.Times("Noor vraagt of je belt. Doe het nu."));
        Assert.Equal(0, town.Channel.Times("vraagt of je belt"));
    }

    [Fact]
    public async Task A_worker_can_ring_the_bell_too()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.PlaceAsync();
        await town.TellAsync(town.Wil, "mijn vragen");
        await town.TapAsync(town.Wil, town.Wil.PersonalChat.Last, "refresh");

        await town.TapAsync(town.Wil, town.Wil.PersonalChat.Last, "concern");

        await Town.HearsAsync(town.Bea, "Wil vraagt of je belt.");
    }

    [Fact]
    public async Task A_bell_that_nobody_answers_rings_again()
    {
        await using var town = await Town.OpenAsync(azurite);
        var task = await town.ClaimAsync(town.Sam, await town.PlaceAsync());
        await town.TapAsync(town.Sam, task, "concern");
        await Town.HearsAsync(town.Bea, "Sam vraagt of je belt.");

        town.Pass(TimeSpan.FromMinutes(15));

        await town.InTimeAsync(() => town.Bea.PersonalChat.Times("Sam wacht nog op een telefoontje. Bel nu.") == 1);
    }

    [Fact]
    public async Task A_late_release_is_tapped_as_seen_once()
    {
        await using var town = await Town.OpenAsync(azurite);
        var task = await town.ClaimAsync(town.Sam, await town.PlaceAsync());
        town.Clock.AdvanceTo(new DateTimeOffset(2026, 11, 24, 11, 0, 0, TimeSpan.Zero));
        await town.TapAsync(town.Sam, task, "release", which: "Ill");
        var news = await Town.HearsAsync(town.Bea, "Sam kan toch niet. Het begint al snel.");

        var seen = await town.TapAsync(town.Bea, news, "Gezien");
        var again = await town.Bea.ClicksAsync(news, "Gezien", card: news.Card);

        Assert.Contains("Dank je. Ik weet nu dat je het gelezen hebt.", seen.Says(), StringComparison.Ordinal);
        Assert.DoesNotContain("Gezien", again.Says(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_student_reads_that_it_is_off_and_else_the_supervisor_hears_who_did_not()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync(students: "2");
        await town.ClaimAsync(town.Sam, card);
        await town.ClaimAsync(town.Noor, card);
        await town.TellAsync(town.Wil, "mijn vragen");
        await town.TapAsync(town.Wil, town.Wil.PersonalChat.Last, "cancel", which: "ResidentCancelled");

        var off = await Town.HearsAsync(town.Noor, "This will not go ahead.");
        var read = await town.TapAsync(town.Noor, off, "I have read it");
        Assert.Contains("Thank you. I know now that you have read it.", read.Says(), StringComparison.Ordinal);
        await Town.HearsAsync(town.Sam, "Dit gaat niet door.");
        town.Pass(TimeSpan.FromMinutes(31));

        await town.InTimeAsync(() => town.Bea.PersonalChat.Times("Sam heeft niet gelezen dat dit niet doorgaat.") == 1);
        Assert.Equal(0, town.Bea.PersonalChat.Times("Noor heeft niet gelezen"));
    }

    [Fact]
    public async Task A_supervisor_takes_a_student_who_phones_in_off_the_list()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync(students: "2");
        await town.ClaimAsync(town.Noor, card);
        await town.TellAsync(town.Bea, "overzicht");
        await town.TapAsync(town.Bea, town.Bea.PersonalChat.Last, "review");

        var off = await town.TapAsync(town.Bea, town.Bea.PersonalChat.Last, "Noor kan niet", new() { ["reason"] = "School" });

        Assert.Contains("Noor is van de lijst. De taak staat weer open.", off.Says(), StringComparison.Ordinal);
        await Town.HearsAsync(town.Noor, "Your supervisor took you off this task. You need not go.");
        await Town.HearsAsync(town.Wil, "Noor kan toch niet. De taak staat weer open.");
        await Town.ShowsAsync(card, "Nog niemand");
    }
}
