using HelpBot.Delivery.Outbox;

namespace HelpBot.Delivery.Sweeping;

/// <summary>Runs one look and stores what becomes of its rows. One that fails is put off, so that others get their turn.</summary>
internal sealed class RowSettling(IOutbox outbox, Parking parking, TimeProvider clock, ILogger<RowSettling> logger)
{
    /// <summary>Runs a look for all these rows, of which there is at least one. Of several that have to wait, the first goes on for all.</summary>
    /// <returns>What became of them.</returns>
    public async Task<RowFate> RunAsync(SweepContext sweep, IReadOnlyList<DueRow> rows, Func<Task<RowFate>> look)
    {
        var fate = await TryAsync(rows[0], look);
        await StoreAsync(sweep, rows[0], fate);
        foreach (var row in rows.Skip(1)) await StoreAsync(sweep, row, new RowFate.Settled());
        return fate;
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
                    await parking.PutOffAsync(sweep, row, later);
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
