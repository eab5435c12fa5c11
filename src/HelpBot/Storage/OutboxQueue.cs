using Azure.Data.Tables;
using HelpBot.Delivery.Outbox;
using HelpBot.Requests.Teams;
using HelpBot.Storage.Rows;

namespace HelpBot.Storage;

/// <summary>The due rows of a team.</summary>
internal sealed class OutboxQueue(StorageTables tables, ILogger log)
{
    // Few rows are postponed, so the next moment is nearly always on the first page.
    private const int ScanPage = 20;

    private readonly RowReader _rows = new(tables, TableName.HelpRequests, log);
    private readonly RowWriter _writer = new(tables, TableName.HelpRequests);

    /// <summary>Rows whose time and next try have come.</summary>
    public Task<IReadOnlyList<DueRow>> ReadAsync(TeamId team, DateTimeOffset upTo, int atMost, CancellationToken cancellation)
    {
        var moment = upTo.ToUniversalTime();
        var range = RowKeys.DueUpTo(moment).In(KeyText.Required(team.Value));
        // Asked of the service, so that many postponed rows do not hide the ones behind them.
        var filter = $"{range} and {TableClient.CreateQueryFilter($"next le {moment}")}";
        return _rows.ListAsync(filter, atMost, DueRows.Read, cancellation);
    }

    /// <summary>When the next row is due.</summary>
    public async Task<DateTimeOffset?> NextAsync(TeamId team, CancellationToken cancellation)
    {
        DateTimeOffset? next = null;
        await _rows.ScanAsync(KeyRange.Due.In(KeyText.Required(team.Value)), ScanPage, DueRows.Read, row =>
        {
            // Keys are in the order of time and nothing is tried before its time: what follows cannot be sooner.
            if (next <= row.FollowUp.At) return false;
            if (next is null || row.NextTry < next) next = row.NextTry;
            return true;
        }, cancellation);
        return next;
    }

    /// <summary>Changes when a row is tried next, and how often it was.</summary>
    /// <exception cref="OutboxConflictException">The row was changed or removed since it was read.</exception>
    public async Task<DueRow> ChangeAsync(
        TeamId team, DueRow row, int attempts, DateTimeOffset nextTry, CancellationToken cancellation)
    {
        var written = await _writer.ChangeAsync(DueRows.Change(team, row, attempts, nextTry), row.Mark, cancellation);
        return row with { Mark = written.MarkOrConflict(), Attempts = attempts, NextTry = nextTry };
    }

    /// <summary>Removes a row; one that is gone already is fine.</summary>
    /// <exception cref="OutboxConflictException">The row was changed since it was read.</exception>
    public async Task DeleteAsync(TeamId team, DueRow row, CancellationToken cancellation)
    {
        var written = await _writer.DeleteAsync(KeyText.Required(team.Value), row.Key, row.Mark, cancellation);
        if (written.Outcome == WriteOutcome.Conflict) throw new OutboxConflictException("The due row was changed since it was read.");
    }
}
