using HelpBot.TestKit.Azurite;
using HelpBot.TestKit.Privacy;
using HelpBot.TestKit.Teams;

namespace HelpBot.Tests.Jobs;

/// <summary>
/// Where private data is, from the first sentence to a day after the visit. That it is nowhere else, in logs, traffic,
/// measures or rows, is looked at when the town of any test ends.
/// </summary>
public sealed class PrivacyStoryTests(AzuriteFixture azurite)
{
    private static readonly Dictionary<string, string> Line = new() { ["minutes"] = "60", ["line"] = $"Bij {PrivateData.Name} op {PrivateData.Address} geweest." };

    [Fact]
    public async Task Private_data_is_in_the_draft_then_in_the_private_row_and_a_day_after_the_visit_nowhere()
    {
        await using var town = await Town.OpenAsync(azurite);

        await town.TellAsync(town.Wil, $"boodschappen met {PrivateData.Name}, {PrivateData.Address}, {PrivateData.Phone}");
        await town.TellAsync(
            town.Wil, "morgen", "half 3", "een uurtje", "Holy-Noord", "ja", "nee", "ja", PrivateData.Name);
        Assert.Equal(["Drafts"], await HoldersAsync(town));

        await town.TellAsync(town.Wil, "ja");
        Assert.Equal(["private"], await HoldersAsync(town));
        await town.TapAsync(town.Bea, await Town.HearsAsync(town.Bea, "wacht op jouw akkoord"), "approve");
        await ClaimsReadsAndGoesAsync(town);
        await town.InTimeAsync(() => town.Channel.Last.Card is { } card && $"{card}".Contains("claim", StringComparison.Ordinal));

        var task = await town.ClaimAsync(town.Noor, town.Channel.Messages.First(message => message.Card is not null));
        Assert.Contains(PrivateData.Address, (await town.TapAsync(town.Noor, task, "details")).Says(), StringComparison.Ordinal);
        await AnotherOneIsCancelledAsync(town);
        Assert.Equal(["private", "private"], await HoldersAsync(town));
        town.Clock.AdvanceTo(new DateTimeOffset(2026, 11, 24, 14, 40, 0, TimeSpan.Zero));
        await town.TapAsync(town.Noor, task, "done", Line);
        await ErasedAsync(town);

        Assert.Empty(await HoldersAsync(town));
        Assert.Empty(await Leftovers(town));
    }

    [Fact]
    public async Task What_was_told_and_never_placed_is_kept_for_a_day_and_then_forgotten()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.TellAsync(
            town.Wil, "nieuwe hulpvraag", "boodschappen", "morgen half 3", "een uurtje", "Holy-Noord", "1 student", "ja", "ja", "ja", PrivateData.Name, PrivateData.Address);

        for (var hour = 0; hour < 23; hour++)
        {
            town.Pass(TimeSpan.FromHours(1));
            Assert.Equal(["Drafts"], await HoldersAsync(town));
        }

        await town.RowsInTimeAsync(async () => (await HoldersAsync(town)).Count == 0, TimeSpan.FromMinutes(30));
        Assert.Empty(await Leftovers(town));
    }

    private static async Task ClaimsReadsAndGoesAsync(Town town)
    {
        var card = await town.Channel.MessageAsync(message => message.Card is not null);
        var task = await town.ClaimAsync(town.Sam, card);
        Assert.Contains(PrivateData.Phone, (await town.TapAsync(town.Sam, task, "details")).Says(), StringComparison.Ordinal);
        await town.TapAsync(town.Sam, task, "release", which: "Ill");
        await Town.ShowsAsync(card, "Nog 1 plek vrij");
    }

    private static async Task AnotherOneIsCancelledAsync(Town town)
    {
        var card = await town.PlaceAsync("woensdag 14.00");
        await town.TapAsync(town.Sam, card, "claim");
        var request = $"{Reading.Data(town.Sam.LastActivity!)["request"]}";
        await town.TellAsync(town.Wil, "mijn vragen");
        town.Pass();
        await town.Wil.ClicksAsync(
            town.Wil.PersonalChat.Last, "cancel", whose: data => $"{data["request"]}" == request && $"{data["reason"]}" == "Solved");
    }

    private async Task ErasedAsync(Town town)
    {
        // Both are over by Wednesday evening; a day later the sweep of each minute has seen to it.
        town.Clock.AdvanceTo(new DateTimeOffset(2026, 11, 27, 12, 0, 0, TimeSpan.Zero));
        await town.RowsInTimeAsync(async () => (await HoldersAsync(town)).Count == 0, TimeSpan.FromMinutes(1));
    }

    private async Task<IReadOnlyList<string>> HoldersAsync(Town town) =>
    [
        .. (await PrivacyRows.HoldersAsync(azurite.ConnectionString, town.TablePrefix))
            .Select(row => row.StartsWith("Drafts ", StringComparison.Ordinal) ? "Drafts" : row.Split(' ', '|')[1]).Order(StringComparer.Ordinal),
    ];

    /// <summary>Rows that are there for private data, whatever they hold by now.</summary>
    private async Task<IEnumerable<string>> Leftovers(Town town) =>
        (await Rows.OfAsync(town, azurite, "HelpRequests")).Select(row => row.RowKey).Where(key => key.StartsWith("private|", StringComparison.Ordinal))
        .Concat((await Rows.OfAsync(town, azurite, "Drafts")).Select(row => row.RowKey));
}
