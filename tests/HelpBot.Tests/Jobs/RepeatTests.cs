using HelpBot.Requests.Lifecycle;
using HelpBot.Storage.Codec;
using HelpBot.Storage.Rows;
using HelpBot.TestKit.Azurite;
using HelpBot.TestKit.Cards;
using PrivateData = HelpBot.TestKit.Privacy.PrivateData;

namespace HelpBot.Tests.Jobs;

/// <summary>A request that repeats one that is there already, on the Teams stub: shown, linked and never dropped.</summary>
public sealed class RepeatTests(AzuriteFixture azurite)
{
    private const string Shown = "Is dit dezelfde vraag? Deze staat er al.";
    private const string Tuesday = "boodschappen met mevrouw morgen half 3 in Holy-Noord";
    private const string Wednesday = "boodschappen met mevrouw woensdag half 3 in Holy-Noord";

    private static readonly string[] Confirmed = ["ja", "ja", "ja", PrivateData.Name, PrivateData.Address, PrivateData.Phone, "ja"];

    [Fact]
    public async Task A_repeat_is_stored_with_the_request_that_was_shown_and_what_repeats_nothing_without()
    {
        await using var town = await Town.OpenAsync(azurite);

        await town.TellAsync(town.Wil, [Tuesday, .. Confirmed, Tuesday, .. Confirmed]);

        var (first, repeat) = await TwoAsync(town);
        Assert.Equal((null, first.Id), (first.RepeatOf, repeat.RepeatOf));
    }

    [Fact]
    public async Task The_link_survives_a_restart_of_the_host_before_the_repeat_is_placed()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.TellAsync(town.Wil, [Tuesday, .. Confirmed, Tuesday]);

        await town.RestartAsync();
        await town.TellAsync(town.Wil, Confirmed);

        var (first, repeat) = await TwoAsync(town);
        Assert.Equal(first.Id, repeat.RepeatOf);
        Assert.Equal(1, town.Wil.PersonalChat.Times(Shown));
    }

    [Fact]
    public async Task A_repeat_of_what_is_called_off_before_it_is_placed_is_placed_all_the_same()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.TellAsync(town.Wil, [Tuesday, .. Confirmed, Tuesday]);
        var shown = await Town.HearsAsync(town.Wil, Shown);

        await town.TapAsync(town.Wil, shown, "cancel", which: "ResidentCancelled");
        await town.TellAsync(town.Wil, Confirmed);

        Assert.Contains("Geplaatst.", town.Wil.Reads(), StringComparison.Ordinal);
        var (first, repeat) = await TwoAsync(town);
        Assert.Equal((RequestStatus.Cancelled, RequestStatus.Open, first.Id), (first.Status, repeat.Status, repeat.RepeatOf));
    }

    [Fact]
    public async Task A_draft_that_is_corrected_to_another_day_repeats_nothing_any_more()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.TellAsync(town.Wil, [Tuesday, .. Confirmed, Tuesday]);
        Assert.Equal(1, town.Wil.PersonalChat.Times(Shown));

        await town.TellAsync(town.Wil, ["woensdag", .. Confirmed]);

        var (_, other) = await TwoAsync(town);
        Assert.Equal((new DateOnly(2026, 11, 25), null), (other.Plan.Time.Date, other.RepeatOf));
    }

    [Fact]
    public async Task A_draft_that_is_corrected_to_the_day_of_another_request_repeats_that_one()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.TellAsync(town.Wil, [Tuesday, .. Confirmed, Wednesday, .. Confirmed, Tuesday]);

        await town.TellAsync(town.Wil, ["woensdag", .. Confirmed]);

        Assert.Equal(2, town.Wil.PersonalChat.Times(Shown));
        var stored = await StoredAsync(town);
        Assert.Equal([null, null, stored[1].Id], stored.Select(request => request.RepeatOf));
    }

    [Fact]
    public async Task Of_two_requests_in_one_sentence_only_the_one_that_repeats_is_linked()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.TellAsync(town.Wil, [Tuesday, .. Confirmed]);

        await town.TellAsync(
            town.Wil, ["morgen om 2 uur boodschappen doen met mevrouw en donderdag om 3 uur wandelen, allebei in Holy-Noord", .. Confirmed, "ja", "ja"]);

        var stored = await StoredAsync(town);
        Assert.Equal([(null, "SHOP"), (stored[0].Id, "SHOP"), (null, "WALK")], stored.Select(request => (request.RepeatOf, request.Plan.Task)));
    }

    [Theory]
    [InlineData("nl", "Dit is een herhaling van: 🛒 Samen boodschappen doen, dinsdag 24 november, 14.30 tot 15.30 uur.",
        "Dit is een herhaling van een eerdere vraag.", "Bekijk eerdere vraag", "Geannuleerd")]
    [InlineData("en", "This repeats: 🛒 Shop together (Samen boodschappen doen), Tuesday 24 November, 14:30 to 15:30.",
        "This repeats an earlier request.", "View earlier request", "Cancelled")]
    public async Task A_supervisor_reads_in_the_list_what_is_repeated_and_finds_it_also_when_it_is_called_off(
        string language, string which, string earlier, string button, string calledOff)
    {
        await using var town = await Town.OpenAsync(azurite, 0, ("HelpBot:People:2:Language", language));
        await town.TellAsync(town.Wil, [Tuesday, .. Confirmed, Tuesday, .. Confirmed]);
        var (first, repeat) = await TwoAsync(town);

        await town.TellAsync(town.Bea, "overzicht");
        Assert.Single(town.Bea.Reads().Split('\n'), which);
        await town.TapAsync(town.Bea, town.Bea.PersonalChat.Last, "review", which: first.Id.Value);
        Assert.DoesNotContain(earlier, town.Bea.Reads(), StringComparison.Ordinal);
        await town.TapAsync(town.Wil, await Town.HearsAsync(town.Wil, Shown), "cancel", which: "ResidentCancelled");
        await town.TellAsync(town.Bea, "overzicht");
        Assert.Single(town.Bea.Reads().Split('\n'), earlier);
        await town.TapAsync(town.Bea, town.Bea.PersonalChat.Last, "review", which: repeat.Id.Value);
        var card = town.Bea.PersonalChat.Last;
        Assert.Contains(earlier, CardText.Of(card.Card!), StringComparison.Ordinal);
        Assert.Contains(earlier, $"{card.Card!["fallbackText"]}", StringComparison.Ordinal);

        await town.TapAsync(town.Bea, card, button);

        Assert.Contains(calledOff, town.Bea.Reads(), StringComparison.Ordinal);
        Assert.DoesNotContain(earlier, town.Bea.Reads(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl", "wacht op jouw akkoord", "Dit is een herhaling van een eerdere vraag.")]
    [InlineData("en", "waiting for your approval", "This repeats an earlier request.")]
    public async Task A_supervisor_who_is_asked_to_approve_a_repeat_is_told_so_and_students_are_not(string language, string asked, string earlier)
    {
        await using var town = await Town.OpenAsync(azurite, 0, ("HelpBot:People:2:Language", language));
        await town.AskAsync(task: "dokter");
        Assert.DoesNotContain(earlier, $"{await Town.HearsAsync(town.Bea, asked)}", StringComparison.Ordinal);

        await town.AskAsync(task: "dokter");

        var note = await Town.HearsAsync(town.Bea, earlier);
        Assert.Contains(asked, $"{note}", StringComparison.Ordinal);
        await town.TapAsync(town.Bea, note, "approve");
        await town.Channel.MessageAsync(message => message.Card is not null);
        Assert.DoesNotContain(Reading.Dutch("repeat.earlier"), town.Channel.All(), StringComparison.Ordinal);
    }

    private async Task<(HelpRequest First, HelpRequest Second)> TwoAsync(Town town)
    {
        var stored = await StoredAsync(town);
        Assert.Equal(2, stored.Count);
        return (stored[0], stored[1]);
    }

    /// <summary>All requests that were placed, in order.</summary>
    private async Task<IReadOnlyList<HelpRequest>> StoredAsync(Town town) =>
    [
        .. (await Rows.OfAsync(town, azurite, "HelpRequests"))
            .Where(row => row.RowKey.StartsWith("request|", StringComparison.Ordinal))
            .Select(row => RequestCodec.Read(Row.Data(row)))
            .OrderBy(request => request.PlacedAt),
    ];
}
