using Azure.Data.Tables;
using HelpBot.Requests.Desk;
using HelpBot.Storage.Rows;

namespace HelpBot.Storage;

/// <summary>Writes single rows of one table: with the mark that was read, or as the first. Sizes are checked before.</summary>
internal sealed class RowWriter(StorageTables tables, string table)
{
    private readonly TableClient _table = tables.ToWrite(table);
    private readonly TimeSpan _limit = tables.Options.WriteTimeout;

    /// <summary>Inserts a row, or replaces the one with this mark.</summary>
    /// <exception cref="RowTooLargeException">It does not fit; nothing was sent.</exception>
    public Task<Written> TrySaveAsync(TableEntity row, string? mark, CancellationToken cancellation)
    {
        RowSizes.Checked(row);
        return StorageWrite.TryAsync(_limit, limited => mark is null
            ? _table.AddEntityAsync(row, limited)
            : _table.UpdateEntityAsync(row, Marks.ToETag(mark), TableUpdateMode.Replace, limited), cancellation);
    }

    /// <summary>Does the same for a caller who can do nothing with an unknown outcome.</summary>
    /// <exception cref="LedgerUnavailableException">It may or may not be written.</exception>
    public async Task<Written> SaveAsync(TableEntity row, string? mark, CancellationToken cancellation) =>
        Known(await TrySaveAsync(row, mark, cancellation));

    /// <summary>Changes some columns of the row with this mark.</summary>
    /// <exception cref="LedgerUnavailableException">It may or may not be written.</exception>
    public async Task<Written> ChangeAsync(TableEntity columns, string mark, CancellationToken cancellation)
    {
        RowSizes.Checked(columns);
        return Known(await StorageWrite.TryAsync(
            _limit, limited => _table.UpdateEntityAsync(columns, Marks.ToETag(mark), TableUpdateMode.Merge, limited), cancellation));
    }

    /// <summary>Deletes the row with this mark.</summary>
    /// <exception cref="LedgerUnavailableException">It may or may not be deleted.</exception>
    public async Task<Written> DeleteAsync(string partition, string key, string mark, CancellationToken cancellation) =>
        Known(await TryDeleteAsync(partition, key, mark, cancellation));

    /// <summary>Deletes the row with this mark, for a caller to whom an unknown outcome is fine.</summary>
    public Task<Written> TryDeleteAsync(string partition, string key, string mark, CancellationToken cancellation) =>
        StorageWrite.TryAsync(_limit, limited => _table.DeleteEntityAsync(partition, key, Marks.ToETag(mark), limited), cancellation);

    /// <summary>Writes up to <see cref="RowSizes.MostRows"/> rows of one partition together, for a caller who can do nothing with an unknown outcome.</summary>
    /// <exception cref="RowTooLargeException">They do not fit; nothing was sent.</exception>
    /// <exception cref="LedgerUnavailableException">They may or may not be written.</exception>
    public async Task<Written> WriteTogetherAsync(IReadOnlyList<TableTransactionAction> actions, CancellationToken cancellation)
    {
        RowSizes.Check([.. actions.Select(action => (TableEntity)action.Entity)]);
        return Known(await StorageWrite.TryAsync(
            _limit, async limited => (await _table.SubmitTransactionAsync(actions, limited)).GetRawResponse(), cancellation));
    }

    /// <summary>Deletes up to <see cref="RowSizes.MostRows"/> rows of one partition together, unchanged since they were read.</summary>
    public async Task<Written> TryDeleteAsync(IReadOnlyCollection<TableEntity> rows, CancellationToken cancellation)
    {
        if (rows.Count == 0) return new Written(WriteOutcome.Stored, null);
        var actions = rows.Select(row =>
            new TableTransactionAction(TableTransactionActionType.Delete, row, Marks.ToETag(Row.Mark(row)))).ToList();
        return await StorageWrite.TryAsync(
            _limit, async limited => (await _table.SubmitTransactionAsync(actions, limited)).GetRawResponse(), cancellation);
    }

    private static Written Known(Written written) => written.Outcome == WriteOutcome.Unknown
        ? throw new LedgerUnavailableException("The answer of the Table service to a write was lost.")
        : written;
}
