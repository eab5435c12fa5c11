using HelpBot.Delivery.Outbox;
using HelpBot.Delivery.Sweeping;
using HelpBot.Requests.Board;
using HelpBot.Requests.Desk;
using HelpBot.Requests.FollowUp;
using HelpBot.Requests.People;

namespace HelpBot.Delivery.Digest;

/// <summary>
/// Tells each supervisor what drags: one message of all that drags at that moment, however many requests asked for it.
/// </summary>
internal sealed class DraggingRound(IOutbox outbox, IRequestLedger ledger, DraggingDelivery delivery, RowSettling settling, TimeProvider clock)
{
    // All rows of a supervisor have to be seen at once; those of one morning are far fewer.
    private const int MostRows = 1000;

    /// <summary>Looks at all rows of this kind that are due now, not only at those of the sweep.</summary>
    public async Task RunAsync(SweepContext sweep)
    {
        var now = clock.GetUtcNow();
        var due = await outbox.ReadDueAsync(sweep.Team.Id, now, MostRows, sweep.Cancellation);
        var groups = due.Where(row => row.FollowUp is TellDragging).GroupBy(row => ((TellDragging)row.FollowUp).To).ToList();
        if (groups.Count == 0) return;
        var board = new RequestBoard(sweep.Team, await ledger.ListLiveAsync(sweep.Team.Id, sweep.Cancellation), now);
        foreach (var group in groups)
        {
            if (sweep.Stop.IsCancellationRequested) return;
            await RunAsync(sweep, board, group.Key, [.. group]);
        }
    }

    private async Task RunAsync(SweepContext sweep, RequestBoard board, PersonId reader, DueRow[] rows)
    {
        // What becomes of the others when the look itself fails: they wait with the first.
        RowFate fate = new RowFate.Later(clock.GetUtcNow() + Failures.Pause);
        await settling.RunAsync(sweep, [rows[0]], async () =>
        {
            fate = await delivery.DeliverAsync(sweep, board, reader, rows);
            return fate.Of(rows[0]);
        });
        foreach (var row in rows.Skip(1)) await settling.RunAsync(sweep, [row], () => Task.FromResult(fate.Of(row)));
    }
}
