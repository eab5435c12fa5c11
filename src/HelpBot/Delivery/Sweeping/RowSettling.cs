using HelpBot.Delivery.Outbox;

namespace HelpBot.Delivery.Sweeping;

/// <summary>Runs one look and stores what becomes of its rows. One that fails is put off, so that others get their turn.</summary>
internal sealed class RowSettling(IOutbox outbox, TimeProvider clock, ILogger<RowSettling> logger)
{
    /// <summary>Runs a look for all these rows.</summary>
    public async Task RunAsync(SweepContext sweep, IReadOnlyList<DueRow> rows, Func<Task<RowFate>> look)
    {
        if (rows.Count == 0) return;
        var fate = await TryAsync(rows[0], look);
        foreach (var row in rows) await StoreAsync(sweep, row, fate);
    }

    private async Task<RowFate> TryAsync(DueRow row, Func<Task<RowFate>> look)
    {
        try
        {
            return await look();
        }
        catch (OutboxConflictException conflict)
        {
            Log.RowConflict(logger, row.Request, row.Version, row.FollowUp.GetType().Name, conflict);
            return new RowFate.Later(clock.GetUtcNow() + Backoff.BeforeRepost);
        }
        catch (RequestUnreadableException)
        {
            // Storage has reported the row by its key.
            Log.RequestUnreadable(logger, row.Request, row.Version, row.FollowUp.GetType().Name);
            return new RowFate.Later(clock.GetUtcNow() + Backoff.Longest);
        }
        catch (Exception failure) when (!failure.EndTheSweep())
        {
            Log.RowFailed(logger, row.Request, row.Version, row.FollowUp.GetType().Name, failure);
            return new RowFate.Later(clock.GetUtcNow() + Failures.Pause);
        }
    }

    private async Task StoreAsync(SweepContext sweep, DueRow row, RowFate fate)
    {
        try
        {
            switch (fate)
            {
                case RowFate.Later later:
                    await outbox.PostponeAsync(sweep.Team.Id, later.Row ?? row, later.Until, sweep.Cancellation);
                    break;
                case RowFate.Settled settled:
                    await outbox.DeleteDueAsync(sweep.Team.Id, settled.Row ?? row, sweep.Cancellation);
                    break;
            }
        }
        catch (OutboxConflictException conflict)
        {
            // Written by another since it was read, so it is read again before anything is done for it.
            Log.RowConflict(logger, row.Request, row.Version, row.FollowUp.GetType().Name, conflict);
        }
    }
}
