using HelpBot.TestKit.Azurite;
using HelpBot.TestKit.Cards;
using HelpBot.TestKit.Teams;

namespace HelpBot.Tests.Jobs;

/// <summary>Asking again, and changing what a supervisor gave back; on the Teams stub.</summary>
public sealed class SecondTryTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task What_expired_is_asked_for_again_on_a_new_date()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync();
        var expired = await ExpireAsync(town);

        await town.TapAsync(town.Wil, expired, "reinstate");
        var past = await town.TapAsync(town.Wil, expired, "reinstate", new() { ["date"] = "2026-11-24", ["from"] = "13:00" });
        Assert.Contains("Die tijd is al geweest.", past.Says(), StringComparison.Ordinal);
        var again = await town.TapAsync(town.Wil, expired, "reinstate", new() { ["date"] = "2026-11-26" });

        Assert.Contains("Opnieuw gevraagd. De studenten zien je vraag nu.", again.Says(), StringComparison.Ordinal);
        await Town.ShowsAsync(card, "donderdag 26 november");
        var claimed = await town.TapAsync(town.Sam, card, "claim");
        Assert.Contains("Top, deze is voor jou.", claimed.Says(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_the_address_is_erased_it_is_asked_for_anew()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync();
        var expired = await ExpireAsync(town);
        town.Clock.AdvanceTo(new DateTimeOffset(2026, 11, 25, 13, 40, 0, TimeSpan.Zero));
        await town.RowsInTimeAsync(
            async () => (await Rows.OfAsync(town, azurite, "HelpRequests")).All(row => !row.RowKey.StartsWith("private|", StringComparison.Ordinal)));

        var form = await town.TapAsync(town.Wil, expired, "reinstate");
        Assert.Contains("Het adres is gewist. Vul het opnieuw in.", form.Says(), StringComparison.Ordinal);
        var again = await town.TapAsync(town.Wil, expired, "reinstate", new()
        {
            ["date"] = "2026-11-27", ["callBy"] = "mevrouw W.", ["address"] = "Holysingel 12", ["phone"] = "010 7654321",
        });

        Assert.Contains("Opnieuw gevraagd.", again.Says(), StringComparison.Ordinal);
        await Town.ShowsAsync(card, "vrijdag 27 november");
        var task = await town.ClaimAsync(town.Noor, card);
        Assert.Contains("Holysingel 12", (await town.TapAsync(town.Noor, task, "details")).Says(), StringComparison.Ordinal);
        Assert.DoesNotContain("Holysingel", town.Channel.All(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_supervisor_gives_back_is_changed_by_the_worker_and_waits_again()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.AskAsync(task: "dokter");
        var note = await Town.HearsAsync(town.Bea, "wacht op jouw akkoord");

        var returned = await town.TapAsync(town.Bea, note, "return", which: "NotClear");
        Assert.Contains("Teruggegeven. Ik vertel het wie het vroeg.", returned.Says(), StringComparison.Ordinal);
        var told = await Town.HearsAsync(town.Wil, "Je begeleider geeft je hulpvraag terug. Pas hem aan.");
        Assert.Contains("Het is niet duidelijk genoeg", $"{told}", StringComparison.Ordinal);
        await town.TapAsync(town.Wil, told, "change");
        var changed = await town.TapAsync(town.Wil, told, "change", new() { ["note"] = "Met de bus, halte voor de deur." });

        Assert.Contains("Gewijzigd. Een begeleider kijkt eerst.", changed.Says(), StringComparison.Ordinal);
        await town.Bea.PersonalChat.UntilAsync(chat => chat.Times("wacht op jouw akkoord") == 2);
        var approved = await town.TapAsync(town.Bea, town.Bea.PersonalChat.Last, "approve");
        Assert.Contains("Goedgekeurd.", approved.Says(), StringComparison.Ordinal);
        var card = await town.Channel.MessageAsync(message => message.Card is not null);
        Assert.Contains("Met de bus, halte voor de deur.", CardText.Of(card.Card!), StringComparison.Ordinal);
    }

    private static async Task<StubMessage> ExpireAsync(Town town)
    {
        town.Clock.AdvanceTo(new DateTimeOffset(2026, 11, 24, 13, 30, 30, TimeSpan.Zero));
        await town.InTimeAsync(() => town.Wil.PersonalChat.Times(Reading.Dutch("note.Expired")) == 1, TimeSpan.FromMinutes(1));
        return await Town.HearsAsync(town.Wil, Reading.Dutch("note.Expired"));
    }
}
