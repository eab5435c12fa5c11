using HelpBot.Delivery.Addresses;
using HelpBot.Delivery.Outbox;
using HelpBot.Intake;
using HelpBot.Requests.Desk;
using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Storage;
using HelpBot.Storage.Codec;
using HelpBot.Storage.Rows;
using HelpBot.TestKit.Azurite;
using static HelpBot.Tests.Storage.Neighbourhelp;

namespace HelpBot.Tests.Storage;

/// <summary>Tables that an older HelpBot left are read, and life goes on in them.</summary>
public class OldTablesTests(AzuriteFixture azurite)
{
    private static readonly DraftKey Draft = new(Worker.Id, "msteams", "a:1");
    private static readonly ConversationAddress Chat = new("msteams", "https://smba.trafficmanager.net/emea/", "a:1", "tenant", "28:bot");
    private static readonly VisitPlan Tuesday = Plan(Monday with { Date = Monday.Date.AddDays(1) });
    private static readonly CardRow Card = new(Id(2), "channel", "1700000000001", "19:x@thread.tacv2;messageid=1700000000001", 1, 1, null);
    private static readonly SendNote Note = new(Now, Worker.Id, NoteCode.Claimed, StudentId(2));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_kind_of_row_is_written_as_ever()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await FillAsync(house);

        Assert.Equal(OldTables.Written, await OldTables.DumpAsync(house));
    }

    [Fact]
    public void Every_kind_of_row_is_among_them()
    {
        Assert.Equal(TableName.All.Order(), OldTables.Rows.Select(row => row.Table).Distinct().Order());
        Assert.Equal(
            ["agenda", "card", "closed", "due", "event", "lease", "live", "log", "private", "request", "seen"],
            OldTables.Rows.Where(row => row.Table == TableName.HelpRequests).Select(row => row.Row.RowKey.Split('|')[0]).Distinct().Order());
    }

    [Fact]
    public async Task Requests_are_read_and_go_on_with_the_agenda_and_the_keys_that_were_seen()
    {
        await using var house = await OpenOldAsync();

        var live = await house.Ledger.ListLiveAsync(TeamId, Cancellation);
        Assert.Equal(
            [(Id(5), Id(3)), (Id(2), (RequestId?)null)],
            live.Select(request => (request.Id, request.RepeatOf)));
        Assert.True(live[1].IsHeldBy(StudentId(2)));
        Assert.Equal((RequestStatus.Done, RequestStatus.Cancelled), (await StatusAsync(house, 1), await StatusAsync(house, 3)));
        Assert.Equal(Details, await house.Ledger.ReadPrivateAsync(TeamId, Id(2), Cancellation));
        Assert.IsType<DeskAnswer.Repeated>(await house.Desk.HandleAsync(Claim(Id(2), 2), Cancellation));
        await EffectAsync(house, Place(Id(4), Tuesday));
        var second = await house.Desk.HandleAsync(Claim(Id(4), 2), Cancellation);
        Assert.IsType<Refusal.OverlapsYourTask>(Assert.IsType<DeskAnswer.Refused>(second).Refusal);
        await EffectAsync(house, Release(Id(2), 2), Claim(Id(4), 2), Undo(Id(3), Worker, Now.AddMinutes(4)), KeepTime(Id(1), Now.AddDays(5)));
        Assert.Null(await house.Ledger.ReadPrivateAsync(TeamId, Id(1), Cancellation));
    }

    [Fact]
    public void The_history_of_each_makes_its_state()
    {
        var rows = OldTables.Rows.Select(row => row.Row).ToList();
        Assert.All(rows.Where(row => row.RowKey.StartsWith("request|", StringComparison.Ordinal)), row =>
        {
            var state = RequestCodec.Read(Row.Data(row));
            var history = rows.Where(one => one.RowKey.StartsWith($"event|{state.Id}|", StringComparison.Ordinal)).OrderBy(one => one.RowKey, StringComparer.Ordinal);
            Assert.Equal(state, history.Select(one => EventCodec.Read(Row.Data(one))).Aggregate((HelpRequest?)null, RequestHistory.Evolve));
        });
    }

    [Fact]
    public async Task The_relay_finds_its_lease_its_reasons_and_its_cards_and_forgets_what_has_served()
    {
        await using var house = await OpenOldAsync();

        Assert.Null(await house.Outbox.TryTakeLeaseAsync(TeamId, "other", Now, TimeSpan.FromSeconds(30), Cancellation));
        Assert.NotNull(await house.Outbox.TryTakeLeaseAsync(TeamId, "other", Now.AddSeconds(30), TimeSpan.FromSeconds(30), Cancellation));
        var card = Assert.Single((await house.Outbox.ReadTruthAsync(TeamId, Id(2), Cancellation)).Cards);
        Assert.Equal(Card, card with { Mark = null });
        var waits = Assert.Single(await house.Outbox.ReadAwaitingAsync(TeamId, Now, 99, Cancellation));
        Assert.Equal((Note, Awaited.Of(Worker.Id), 1), (waits.FollowUp, waits.Awaits, waits.Attempts));
        var due = await house.Outbox.ReadDueAsync(TeamId, Now.AddDays(99), 99, Cancellation);
        Assert.Equal(OldTables.Rows.Count(row => row.Row.RowKey.StartsWith("due|", StringComparison.Ordinal)) - 1, due.Count);
        await house.Outbox.ForgetLogAsync(TeamId, Id(1), 3, Cancellation);
        await house.Outbox.SweepSeenAsync(TeamId, Now.AddDays(9), Cancellation);
        Assert.DoesNotContain(await house.KeysAsync(), key => key.Split('|')[0] is "log" or "seen");
        Assert.DoesNotContain(house.Log.All, line => line.Id == 2002);
    }

    [Fact]
    public async Task People_teams_and_drafts_are_read()
    {
        await using var house = await OpenOldAsync();

        Assert.Equal(Learned(new PersonProfile(Worker.Id)), await house.Addresses.FindAsync(Worker.Id, Cancellation));
        Assert.Equal(new TeamProfile(TeamId) { Channel = Chat with { ConversationId = "19:x@thread.tacv2" } }, await house.Addresses.FindAsync(TeamId, Cancellation));
        Assert.Equal("een concept", (await house.Drafts.LoadAsync(Draft, Cancellation)).Value);
    }

    private async Task<StorageHouse> OpenOldAsync()
    {
        var house = await StorageHouse.OpenAsync(azurite);
        house.Channels[TeamId] = Chat with { ConversationId = "19:x@thread.tacv2" };
        await OldTables.LoadAsync(house);
        return house;
    }

    /// <summary>
    /// A visit that was done, one that somebody goes to, one that was called off, one that repeats it, and all that stands
    /// beside them.
    /// </summary>
    private static async Task FillAsync(StorageHouse house)
    {
        await EffectAsync(
            house, Place(Id(1)), Claim(Id(1), 1), Finish(Id(1), 1), Place(Id(2), Tuesday), Claim(Id(2), 2), Place(Id(3)), Cancel(Id(3)),
            Place(Id(5)) with { RepeatOf = Id(3) });
        await house.Outbox.TryTakeLeaseAsync(TeamId, "instance-1", Now, TimeSpan.FromSeconds(30), Cancellation);
        await house.Outbox.SaveCardAsync(TeamId, Card, Cancellation);
        await house.Outbox.AddDueAsync(TeamId, Id(2), 2, Note, Cancellation);
        var due = (await house.Outbox.ReadDueAsync(TeamId, Now, 99, Cancellation)).Single(row => row.FollowUp == Note && row.Request == Id(2));
        var tried = await house.Outbox.RecordAttemptAsync(TeamId, due, Now, Cancellation);
        await house.Outbox.PostponeAsync(TeamId, tried with { Awaits = Awaited.Of(Worker.Id) }, DueRow.Never, Cancellation);
        await house.Drafts.SaveAsync(Draft, new("een concept", null), Cancellation);
        await house.Addresses.ChangeAsync(Worker.Id, Learned, Cancellation);
        await house.Addresses.ChangeAsync(TeamId, team => team with { Channel = Chat with { ConversationId = "19:x@thread.tacv2" } }, Cancellation);
    }

    private static PersonProfile Learned(PersonProfile person) =>
        person with { PersonalChat = Chat, ChannelUserId = "29:1", Language = Language.English, UnreachableSince = Now, AskedToSayHello = true };

    private static async Task EffectAsync(StorageHouse house, params RequestCommand[] commands)
    {
        foreach (var command in commands) Assert.IsType<DeskAnswer.Effected>(await house.Desk.HandleAsync(command, Cancellation));
    }

    private static async Task<RequestStatus> StatusAsync(StorageHouse house, byte request) =>
        (await house.Ledger.LoadAsync(TeamId, Id(request), [], null, Cancellation)).Request!.Value.Status;
}
