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
        // Asked of the service, so that many postponed rows do not hide the ones behind them.
        return ReadAsync(team, moment, TableClient.CreateQueryFilter($"next le {moment}"), atMost, cancellation);
    }

    /// <summary>Rows whose time has come and that wait for someone.</summary>
    public Task<IReadOnlyList<DueRow>> ReadAwaitingAsync(TeamId team, DateTimeOffset now, int atMost, CancellationToken cancellation) =>
        ReadAsync(team, now.ToUniversalTime(), TableClient.CreateQueryFilter($"waits gt {""}"), atMost, cancellation);

    /// <summary>Rows whose time has come and whose next try has not.</summary>
    public Task<IReadOnlyList<DueRow>> ReadPutOffAsync(TeamId team, DateTimeOffset now, int atMost, CancellationToken cancellation)
    {
        var moment = now.ToUniversalTime();
        return ReadAsync(team, moment, TableClient.CreateQueryFilter($"next gt {moment} and next lt {DueRow.Never}"), atMost, cancellation);
    }

    /// <summary>When the next row is due, and since when the oldest post waits for that.</summary>
    public async Task<DueOutlook> NextAsync(TeamId team, CancellationToken cancellation)
    {
        (DateTimeOffset? next, DateTimeOffset? oldest) = (null, null);
        // Rows that wait for someone who may never come are left out: all of them lie before the first one that is due.
        var filter = $"{KeyRange.Due.In(KeyText.Required(team.Value))} and {TableClient.CreateQueryFilter($"not (next ge {DueRow.Never})")}";
        await _rows.ScanAsync(filter, ScanPage, DueRows.Read, row =>
        {
            // Keys are in the order of time and nothing is tried before its time: what follows cannot be sooner.
            if (next <= row.FollowUp.At) return false;
            if (next is null || row.NextTry < next) next = row.NextTry;
            if (row.IsPost && !row.Awaits.IsAnyone) oldest ??= row.FollowUp.At;
            return true;
        }, cancellation);
        return new DueOutlook(next, oldest);
    }

    /// <summary>Writes when a row is tried next, for whom it waits and how often it was tried.</summary>
    /// <exception cref="OutboxConflictException">The row was changed or removed since it was read.</exception>
    public async Task<DueRow> ChangeAsync(TeamId team, DueRow row, CancellationToken cancellation)
    {
        var written = await _writer.ChangeAsync(DueRows.Change(team, row), row.Mark, cancellation);
        return row with { Mark = written.MarkOrConflict() };
    }

    /// <summary>Removes a row; one that is gone already is fine.</summary>
    /// <exception cref="OutboxConflictException">The row was changed since it was read.</exception>
    public async Task DeleteAsync(TeamId team, DueRow row, CancellationToken cancellation)
    {
        var written = await _writer.DeleteAsync(KeyText.Required(team.Value), row.Key, row.Mark, cancellation);
        if (written.Outcome == WriteOutcome.Conflict) throw new OutboxConflictException("The due row was changed since it was read.");
    }

    private Task<IReadOnlyList<DueRow>> ReadAsync(
        TeamId team, DateTimeOffset upTo, string which, int atMost, CancellationToken cancellation) =>
        _rows.ListAsync($"{RowKeys.DueUpTo(upTo).In(KeyText.Required(team.Value))} and {which}", atMost, DueRows.Read, cancellation);
}
