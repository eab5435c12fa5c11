using HelpBot.Delivery.Outbox;
using HelpBot.Requests.Desk;
using HelpBot.Requests.Teams;
using HelpBot.Storage.Rows;

namespace HelpBot.Storage;

/// <summary>
/// Who executes a team's due rows. Every change is made with the mark that was read, so of two owners who want the
/// lease at once one gets it. Whoever does not know whether it holds, does not hold.
/// </summary>
internal sealed class OutboxLeases(StorageTables tables, ILogger log)
{
    private readonly RowReader _rows = new(tables, TableName.HelpRequests, log);
    private readonly RowWriter _writer = new(tables, TableName.HelpRequests);

    /// <summary>Takes the lease if it is free, over or the owner's already.</summary>
    public async Task<Lease?> TryTakeAsync(
        TeamId team, string owner, DateTimeOffset now, TimeSpan duration, CancellationToken cancellation)
    {
        var row = await _rows.FindAsync(KeyText.Required(team.Value), RowKeys.Lease, cancellation);
        // A lease that cannot be read would hold for ever, so it counts as over.
        var held = row is null ? null : _rows.ReadOrReport(row, LeaseRow.Read);
        if (held is not null && held.Owner != owner && held.Until > now) return null;
        return await WriteAsync(team, owner, now + duration, row is null ? null : Row.Mark(row), cancellation);
    }

    /// <summary>Writes the lease over the one with this mark.</summary>
    public async Task<Lease?> WriteAsync(
        TeamId team, string owner, DateTimeOffset until, string? mark, CancellationToken cancellation)
    {
        var written = await _writer.TrySaveAsync(LeaseRow.New(team, owner, until), mark, cancellation);
        return written is { Outcome: WriteOutcome.Stored, Mark: { } newMark } ? new Lease(team, owner, until, newMark) : null;
    }

    /// <summary>Gives the lease up.</summary>
    public async Task ReleaseAsync(Lease lease, CancellationToken cancellation)
    {
        try
        {
            var written = await _writer.TryDeleteAsync(KeyText.Required(lease.Team.Value), RowKeys.Lease, lease.Mark, cancellation);
            if (written.Outcome == WriteOutcome.Unknown) log.LeaseNotReleased(lease.Team.Value);
        }
        catch (LedgerUnavailableException)
        {
            log.LeaseNotReleased(lease.Team.Value);
        }
    }
}
