using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.TestKit.Azurite;
using static HelpBot.Tests.Storage.Neighbourhelp;

namespace HelpBot.Tests.Storage;

/// <summary>The life of a request on Azurite: what is stored after each step.</summary>
public class DeskOnStorageTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_placed_request_is_stored_with_its_event_index_details_and_follow_ups()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        var id = Id(1);

        Assert.IsType<DeskAnswer.Effected>(await house.Desk.HandleAsync(Place(id), Cancellation));

        Assert.Equal([$"event|{id}|0000001"], await house.KeysAsync("event|"));
        Assert.Equal([$"live|20251124T1200|{id}"], await house.KeysAsync("live|"));
        Assert.Equal([$"private|{id}"], await house.KeysAsync("private|"));
        Assert.Equal([$"request|{id}"], await house.KeysAsync("request|"));
        Assert.Equal([$"seen|place-{id}"], await house.KeysAsync("seen|"));
        Assert.Equal(
            [$"due|20251121T080000000|{id}|0000001|00", $"due|20251121T120000000|{id}|0000001|01"],
            await house.KeysAsync("due|"));
    }

    [Fact]
    public async Task What_was_stored_reads_back_as_it_was()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        var placed = Assert.IsType<DeskAnswer.Effected>(await house.Desk.HandleAsync(Place(Id(1)), Cancellation));
        var claimed = Assert.IsType<DeskAnswer.Effected>(await house.Desk.HandleAsync(Claim(Id(1), 2), Cancellation));

        var snapshot = await house.Ledger.LoadAsync(TeamId, Id(1), [StudentId(1), StudentId(2)], $"claim-{Id(1)}-2", Cancellation);

        Assert.Equal(1, placed.Now.Version);
        Assert.Equal(claimed.Now, snapshot.Request?.Value);
        Assert.True(snapshot.Seen);
        Assert.Empty(snapshot.Agendas[StudentId(1)].Value.Items);
        Assert.Null(snapshot.Agendas[StudentId(1)].Mark);
        Assert.Equal(Id(1), Assert.Single(snapshot.Agendas[StudentId(2)].Value.Items).Request);
        Assert.Equal(Details, await house.Ledger.ReadPrivateAsync(TeamId, Id(1), Cancellation));
        Assert.Equal([claimed.Now], await house.Ledger.ListLiveAsync(TeamId, Cancellation));
    }

    [Fact]
    public async Task Nothing_stored_reads_as_nothing()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);

        var snapshot = await house.Ledger.LoadAsync(TeamId, Id(1), [StudentId(1)], "key", Cancellation);

        Assert.Null(snapshot.Request);
        Assert.False(snapshot.Seen);
        Assert.Null(snapshot.Agendas[StudentId(1)].Mark);
        Assert.Null(await house.Ledger.ReadPrivateAsync(TeamId, Id(1), Cancellation));
        Assert.Empty(await house.Ledger.ListLiveAsync(TeamId, Cancellation));
    }

    [Fact]
    public async Task A_release_empties_the_agenda_and_its_undo_fills_it_again()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await house.Desk.HandleAsync(Place(Id(1)), Cancellation);
        await house.Desk.HandleAsync(Claim(Id(1), 1), Cancellation);

        await house.Desk.HandleAsync(Release(Id(1), 1), Cancellation);
        var released = await house.Ledger.LoadAsync(TeamId, Id(1), [StudentId(1)], null, Cancellation);
        await house.Desk.HandleAsync(Undo(Id(1), Student(1), Now.AddMinutes(3)), Cancellation);
        var undone = await house.Ledger.LoadAsync(TeamId, Id(1), [StudentId(1)], null, Cancellation);

        Assert.Empty(released.Agendas[StudentId(1)].Value.Items);
        Assert.Single(undone.Agendas[StudentId(1)].Value.Items);
        Assert.True(undone.Request!.Value.IsHeldBy(StudentId(1)));
    }

    [Fact]
    public async Task A_request_is_in_exactly_one_index_through_cancel_and_undo()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await house.Desk.HandleAsync(Place(Id(1)), Cancellation);
        await house.Desk.HandleAsync(Claim(Id(1), 1), Cancellation);

        await house.Desk.HandleAsync(Cancel(Id(1)), Cancellation);
        var (liveThen, closedThen) = (await house.KeysAsync("live|"), await house.KeysAsync("closed|"));
        var undo = await house.Desk.HandleAsync(Undo(Id(1), Worker, Now.AddMinutes(4)), Cancellation);

        Assert.Empty(liveThen);
        Assert.Equal([$"closed|202511|{Id(1)}"], closedThen);
        Assert.IsType<DeskAnswer.Effected>(undo);
        Assert.Equal([$"live|20251124T1200|{Id(1)}"], await house.KeysAsync("live|"));
        Assert.Empty(await house.KeysAsync("closed|"));
    }

    [Fact]
    public async Task A_finished_visit_leaves_a_line_of_log_and_later_nothing_private()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await house.Desk.HandleAsync(Place(Id(1)), Cancellation);
        await house.Desk.HandleAsync(Claim(Id(1), 1), Cancellation);

        await house.Desk.HandleAsync(Finish(Id(1), 1), Cancellation);
        var erased = await house.Desk.HandleAsync(KeepTime(Id(1), Now.AddDays(10)), Cancellation);

        Assert.Equal([$"log|{Id(1)}|0000003|student-1"], await house.KeysAsync("log|"));
        Assert.IsType<PrivateDetailsErased>(Assert.IsType<DeskAnswer.Effected>(erased).Happened);
        Assert.Empty(await house.KeysAsync("private|"));
        Assert.Equal([$"closed|202511|{Id(1)}"], await house.KeysAsync("closed|"));
        Assert.Null(await house.Ledger.ReadPrivateAsync(TeamId, Id(1), Cancellation));
    }

    [Fact]
    public async Task Live_requests_are_listed_by_their_start()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await house.Desk.HandleAsync(Place(Id(1), Plan(Monday with { From = new(15, 0), Until = new(16, 0) })), Cancellation);
        await house.Desk.HandleAsync(Place(Id(2), Plan(Monday with { From = new(14, 0), Until = new(15, 0) })), Cancellation);
        await house.Desk.HandleAsync(Place(Id(3), Plan(Monday with { Date = Monday.Date.AddDays(1) })), Cancellation);

        var live = await house.Ledger.ListLiveAsync(TeamId, Cancellation);

        Assert.Equal([Id(2), Id(1), Id(3)], live.Select(request => request.Id));
    }
}
