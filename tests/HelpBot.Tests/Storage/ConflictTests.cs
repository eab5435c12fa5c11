using Azure;
using Azure.Data.Tables;
using HelpBot.Requests.Desk;
using HelpBot.Requests.FollowUp;
using HelpBot.Storage.Codec;
using HelpBot.Storage.Rows;
using HelpBot.TestKit.Azurite;
using static HelpBot.Tests.Storage.Neighbourhelp;

namespace HelpBot.Tests.Storage;

/// <summary>Which conflicts are lost races, and which are bugs.</summary>
public class ConflictTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_version_that_someone_else_wrote_first_is_a_lost_race()
    {
        await using var house = await PlacedAsync();
        var read = await LoadAsync(house);
        await house.Ledger.CommitAsync(Commits.Claiming(read.Request!, read.Agendas[StudentId(1)], "first"), Cancellation);

        var second = await house.Ledger.CommitAsync(Commits.Claiming(read.Request!, read.Agendas[StudentId(2)], "second"), Cancellation);

        Assert.Equal(CommitOutcome.Stale, second);
        Assert.Equal(["agenda|student-1"], await house.KeysAsync("agenda|"));
    }

    [Fact]
    public async Task A_first_agenda_that_is_there_by_now_is_a_lost_race()
    {
        await using var house = await PlacedAsync();
        var read = await LoadAsync(house);
        await house.PutAsync("agenda|student-1", AgendaCodec.Write(read.Agendas[StudentId(1)].Value));

        Assert.Equal(CommitOutcome.Stale, await ClaimAsync(house, read));
    }

    [Fact]
    public async Task An_agenda_that_changed_since_it_was_read_is_a_lost_race()
    {
        await using var house = await PlacedAsync();
        var empty = (await LoadAsync(house)).Agendas[StudentId(1)].Value;
        await house.PutAsync("agenda|student-1", AgendaCodec.Write(empty));
        var read = await LoadAsync(house);
        await house.PutAsync("agenda|student-1", AgendaCodec.Write(empty));

        Assert.Equal(CommitOutcome.Stale, await ClaimAsync(house, read));
    }

    [Fact]
    public async Task A_request_that_changed_since_it_was_read_is_a_lost_race()
    {
        await using var house = await PlacedAsync();
        var read = await LoadAsync(house);
        await house.PutAsync($"request|{Id(1)}", RequestCodec.Write(read.Request!.Value));

        Assert.Equal(CommitOutcome.Stale, await ClaimAsync(house, read));
    }

    [Fact]
    public async Task A_key_that_was_seen_by_now_is_a_lost_race()
    {
        await using var house = await PlacedAsync();
        var read = await LoadAsync(house);
        await house.PutAsync("seen|claim", "");

        Assert.Equal(CommitOutcome.Stale, await ClaimAsync(house, read));
    }

    [Fact]
    public async Task Any_other_conflict_is_a_bug_and_is_reported_with_the_row()
    {
        await using var house = await PlacedAsync();
        await house.PutAsync($"due|20251121T080000000|{Id(2)}|0000001|00", "");

        await Assert.ThrowsAsync<InvalidOperationException>(
            () => house.Ledger.CommitAsync(Commits.Placing(Id(2), new LookAtCards(Now)), Cancellation));

        Assert.Contains(house.Log.All, line => line.Id == 2003 && line.Text.Contains($"due|20251121T080000000|{Id(2)}", StringComparison.Ordinal));
        Assert.Empty(await house.KeysAsync($"request|{Id(2)}"));
    }

    [Fact]
    public async Task A_request_that_is_gone_is_a_bug()
    {
        await using var house = await PlacedAsync();
        var read = await LoadAsync(house);
        await house.Table.DeleteEntityAsync(TeamId.Value, $"request|{Id(1)}", ETag.All, Cancellation);

        await Assert.ThrowsAsync<InvalidOperationException>(() => ClaimAsync(house, read));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("*")]
    [InlineData(" * ")]
    public void A_mark_that_would_match_anything_is_refused(string? mark)
    {
        Assert.Throws<ArgumentException>(() => HelpBot.Storage.Marks.ToETag(mark));
        Assert.Throws<ArgumentException>(() => RequestMark.Parse($"20251124T1200|{mark}"));
    }

    [Fact]
    public void A_row_that_others_write_cannot_be_replaced_without_its_mark()
    {
        var rows = new HelpBot.Storage.FencedTransaction(new TableEntity("zuid", "event|1"));

        Assert.Throws<ArgumentException>(() => rows.Replace(new TableEntity("zuid", "request|1"), default));
        Assert.Throws<ArgumentException>(() => rows.Replace(new TableEntity("zuid", "request|1"), ETag.All));
    }

    [Fact]
    public async Task A_team_that_moves_to_another_zone_keeps_one_live_row()
    {
        await using var house = await PlacedAsync();
        var read = await LoadAsync(house);
        var moved = Commits.Claiming(read.Request!, read.Agendas[StudentId(1)]) with { Start = Commits.Start.AddHours(1) };

        Assert.Equal(CommitOutcome.Committed, await house.Ledger.CommitAsync(moved, Cancellation));

        Assert.Equal([$"live|20251124T1300|{Id(1)}"], await house.KeysAsync("live|"));
    }

    private async Task<StorageHouse> PlacedAsync()
    {
        var house = await StorageHouse.OpenAsync(azurite);
        Assert.Equal(CommitOutcome.Committed, await house.Ledger.CommitAsync(Commits.Placing(Id(1)), Cancellation));
        return house;
    }

    private static Task<RequestSnapshot> LoadAsync(StorageHouse house) =>
        house.Ledger.LoadAsync(TeamId, Id(1), [StudentId(1), StudentId(2)], null, Cancellation);

    private static Task<CommitOutcome> ClaimAsync(StorageHouse house, RequestSnapshot read) =>
        house.Ledger.CommitAsync(Commits.Claiming(read.Request!, read.Agendas[StudentId(1)]), Cancellation);
}
