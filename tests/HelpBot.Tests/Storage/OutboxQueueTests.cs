using HelpBot.Delivery.Outbox;
using HelpBot.Requests.Desk;
using HelpBot.Requests.FollowUp;
using HelpBot.TestKit.Azurite;
using static HelpBot.Tests.Storage.Neighbourhelp;

namespace HelpBot.Tests.Storage;

/// <summary>Due rows on Azurite.</summary>
public class OutboxQueueTests(AzuriteFixture azurite)
{
    private static readonly SendNote Note = new(Now, new("worker"), NoteCode.NotReached, StudentId(1));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Rows_come_by_time_then_request_then_version_and_not_before_their_time()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await AddAsync(house, 2, 1, new LookAtCards(Now));
        await AddAsync(house, 1, 2, new LookAtCards(Now));
        await AddAsync(house, 1, 1, new LookAtCards(Now));
        await AddAsync(house, 3, 1, new LookAtCards(Now.AddMinutes(-1)));
        await AddAsync(house, 4, 1, new LookAtCards(Now.AddMilliseconds(1)));

        var due = await house.Outbox.ReadDueAsync(TeamId, Now, 10, Cancellation);

        Assert.Equal([(Id(3), 1), (Id(1), 1), (Id(1), 2), (Id(2), 1)], due.Select(row => (row.Request, row.Version)));
        Assert.Equal([Id(3), Id(1)], (await house.Outbox.ReadDueAsync(TeamId, Now, 2, Cancellation)).Select(row => row.Request));
    }

    [Fact]
    public async Task What_has_to_happen_reads_back_as_it_was_added()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await AddAsync(house, 1, 3, Note);

        var row = Assert.Single(await house.Outbox.ReadDueAsync(TeamId, Now, 10, Cancellation));

        Assert.Equal(Note, row.FollowUp);
        Assert.Equal((Id(1), 3, 0, Now), (row.Request, row.Version, row.Attempts, row.NextTry));
    }

    [Fact]
    public async Task The_same_reason_added_again_is_there_once()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        house.Wire.BreakNextWrite(Fault.AfterSending);
        await Assert.ThrowsAsync<LedgerUnavailableException>(() => AddAsync(house, 1, 3, Note));

        await AddAsync(house, 1, 3, Note);
        await AddAsync(house, 1, 3, Note with { About = StudentId(2) });

        Assert.Equal(2, (await house.KeysAsync("due|")).Count);
    }

    [Fact]
    public async Task A_postponed_row_hides_nothing_behind_it_and_comes_back_in_time()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        for (byte n = 1; n <= 3; n++) await AddAsync(house, n, 1, new LookAtCards(Now));
        foreach (var row in await house.Outbox.ReadDueAsync(TeamId, Now, 2, Cancellation))
            await house.Outbox.PostponeAsync(TeamId, row, Now.AddMinutes(5), Cancellation);

        Assert.Equal([Id(3)], (await house.Outbox.ReadDueAsync(TeamId, Now, 2, Cancellation)).Select(row => row.Request));
        Assert.Equal(3, (await house.Outbox.ReadDueAsync(TeamId, Now.AddMinutes(5), 9, Cancellation)).Count);
    }

    [Fact]
    public async Task The_next_moment_minds_postponed_rows()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        Assert.Null((await house.Outbox.NextDueAsync(TeamId, Cancellation)).Next);
        await AddAsync(house, 1, 1, new LookAtCards(Now));
        await AddAsync(house, 2, 1, new LookAtCards(Now.AddMinutes(10)));
        await AddAsync(house, 3, 1, new LookAtCards(Now.AddMinutes(20)));
        Assert.Equal(Now, (await house.Outbox.NextDueAsync(TeamId, Cancellation)).Next);

        var first = Assert.Single(await house.Outbox.ReadDueAsync(TeamId, Now, 9, Cancellation));
        await house.Outbox.PostponeAsync(TeamId, first, Now.AddMinutes(15), Cancellation);
        Assert.Equal(Now.AddMinutes(10), (await house.Outbox.NextDueAsync(TeamId, Cancellation)).Next);

        var second = Assert.Single(await house.Outbox.ReadDueAsync(TeamId, Now.AddMinutes(10), 9, Cancellation));
        await house.Outbox.DeleteDueAsync(TeamId, second, Cancellation);
        Assert.Equal(Now.AddMinutes(15), (await house.Outbox.NextDueAsync(TeamId, Cancellation)).Next);
    }

    [Fact]
    public async Task An_attempt_is_counted_with_the_mark_that_was_read()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await AddAsync(house, 1, 1, new LookAtCards(Now));
        var row = Assert.Single(await house.Outbox.ReadDueAsync(TeamId, Now, 9, Cancellation));

        var once = await house.Outbox.RecordAttemptAsync(TeamId, row, Now.AddSeconds(30), Cancellation);

        var stored = Assert.Single(await house.Outbox.ReadDueAsync(TeamId, Now.AddSeconds(30), 9, Cancellation));
        Assert.Equal(once, stored);
        Assert.Equal(1, stored.Attempts);
        await Assert.ThrowsAsync<OutboxConflictException>(() => house.Outbox.RecordAttemptAsync(TeamId, row, Now, Cancellation));
        await Assert.ThrowsAsync<OutboxConflictException>(() => house.Outbox.DeleteDueAsync(TeamId, row, Cancellation));
    }

    [Fact]
    public async Task A_row_that_is_gone_can_be_deleted_but_not_tried()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await AddAsync(house, 1, 1, new LookAtCards(Now));
        var row = Assert.Single(await house.Outbox.ReadDueAsync(TeamId, Now, 9, Cancellation));

        await house.Outbox.DeleteDueAsync(TeamId, row, Cancellation);
        await house.Outbox.DeleteDueAsync(TeamId, row, Cancellation);

        await Assert.ThrowsAsync<OutboxConflictException>(() => house.Outbox.PostponeAsync(TeamId, row, Now, Cancellation));
        Assert.Empty(await house.KeysAsync("due|"));
    }

    private static Task AddAsync(StorageHouse house, byte request, int version, FollowUp followUp) =>
        house.Outbox.AddDueAsync(TeamId, Id(request), version, followUp, Cancellation);
}
