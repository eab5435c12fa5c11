using Azure.Data.Tables;
using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Teams;
using HelpBot.Storage.Rows;

namespace HelpBot.Storage;

/// <summary>Forgets what has served: lines of log and keys of commands.</summary>
internal sealed class OutboxSweeping(StorageTables tables, ILogger log)
{
    private readonly RowReader _rows = new(tables, TableName.HelpRequests, log);
    private readonly RowWriter _writer = new(tables, TableName.HelpRequests);

    /// <summary>Deletes the lines of log of a request that were written up to and with a version.</summary>
    /// <exception cref="LedgerUnavailableException">Some may be left.</exception>
    public async Task ForgetLogAsync(TeamId team, RequestId request, int version, CancellationToken cancellation)
    {
        var partition = KeyText.Required(team.Value);
        // Lines that cannot be read are deleted too, so the rows are taken as they are.
        var lines = await _rows.ListAsync(partition, KeyRange.LogOf(request), row => row, cancellation);
        foreach (var row in lines.Where(row => RowKeys.IsLogUpTo(row.RowKey, version)))
            await _writer.DeleteAsync(partition, row.RowKey, Row.Mark(row), cancellation);
    }

    /// <summary>Deletes one transaction's worth of keys that were seen before an instant.</summary>
    /// <returns>Whether there may be more.</returns>
    public Task<bool> SweepSeenAsync(TeamId team, DateTimeOffset olderThan, CancellationToken cancellation) =>
        SweepAsync(team, KeyRange.Seen, olderThan, cancellation);

    /// <summary>Deletes one transaction's worth of rows of a kind that are older than an instant, as their column <c>at</c> says.</summary>
    /// <returns>Whether there may be more.</returns>
    public async Task<bool> SweepAsync(TeamId team, KeyRange kind, DateTimeOffset olderThan, CancellationToken cancellation)
    {
        var range = kind.In(KeyText.Required(team.Value));
        var filter = $"{range} and {TableClient.CreateQueryFilter($"at lt {olderThan.ToUniversalTime()}")}";
        var old = await _rows.ListAsync(filter, RowSizes.MostRows, row => row, cancellation);
        var deleted = await _writer.TryDeleteAsync(old, cancellation);
        // When another instance forgets them too, or nothing answers, the next sweep finds what is left.
        return old.Count == RowSizes.MostRows && deleted.Outcome == WriteOutcome.Stored;
    }
}
