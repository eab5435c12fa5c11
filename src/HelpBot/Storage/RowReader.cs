using Azure.Data.Tables;
using HelpBot.Requests.Desk;
using HelpBot.Storage.Rows;

namespace HelpBot.Storage;

/// <summary>Reads rows of one table, within the time limits. Rows that cannot be read are reported by their key.</summary>
internal sealed class RowReader(StorageTables tables, string table, ILogger log)
{
    // A page of the service has at most as many rows; asking for more is an error.
    private const int LargestPage = 1000;

    private readonly TableClient _table = tables.ToRead(table);

    /// <summary>One row, or null when there is none. One request.</summary>
    /// <exception cref="LedgerUnavailableException">It could not be read.</exception>
    public Task<TableEntity?> FindAsync(string partition, string key, CancellationToken cancellation) =>
        StorageRead.WithinAsync(
            tables.Options.ReadTimeout,
            limited => _table.GetEntityIfExistsAsync<TableEntity>(partition, key, cancellationToken: limited),
            static answer => answer.HasValue ? answer.Value : null,
            cancellation);

    /// <summary>All rows of a range that can be read, in the order of their keys.</summary>
    /// <exception cref="LedgerUnavailableException">They could not be read.</exception>
    public Task<IReadOnlyList<T>> ListAsync<T>(
        string partition, KeyRange range, Func<TableEntity, T> read, CancellationToken cancellation) where T : class =>
        ListAsync(range.In(partition), int.MaxValue, read, cancellation);

    /// <summary>The first rows that a filter lets through and that can be read, in the order of their keys.</summary>
    /// <exception cref="LedgerUnavailableException">They could not be read.</exception>
    public async Task<IReadOnlyList<T>> ListAsync<T>(
        string filter, int atMost, Func<TableEntity, T> read, CancellationToken cancellation) where T : class
    {
        var found = new List<T>();
        if (atMost <= 0) return found;
        await ScanAsync(filter, atMost, read, row =>
        {
            found.Add(row);
            return found.Count < atMost;
        }, cancellation);
        return found;
    }

    /// <summary>Shows rows that can be read, in the order of their keys, until <paramref name="goOn"/> has seen enough.</summary>
    /// <exception cref="LedgerUnavailableException">They could not be read.</exception>
    public Task ScanAsync<T>(
        string filter, int page, Func<TableEntity, T> read, Func<T, bool> goOn, CancellationToken cancellation) where T : class =>
        StorageRead.WithinAsync(tables.Options.QueryTimeout, async limited =>
        {
            int? size = page < LargestPage ? page : null;
            await foreach (var row in _table.QueryAsync<TableEntity>(filter, size, cancellationToken: limited))
            {
                if (ReadOrReport(row, read) is { } value && !goOn(value)) break;
            }

            return page;
        }, cancellation);

    /// <summary>What a row holds, or null, and a report, when it cannot be read.</summary>
    public T? ReadOrReport<T>(TableEntity row, Func<TableEntity, T> read) where T : class => ReadOr<T?>(row, read, _ => null);

    /// <summary>What a row holds; when it cannot be read, a report and what stands for it then.</summary>
    public T ReadOr<T>(TableEntity row, Func<TableEntity, T> read, Func<TableEntity, T> instead)
    {
        try
        {
            return read(row);
        }
        catch (Exception broken) when (IsOfContent(broken))
        {
            tables.Unreadable.Report(log, row, broken);
            return instead(row);
        }
    }

    /// <summary>What a row holds, for a reader who cannot go on without it.</summary>
    /// <exception cref="LedgerUnavailableException">It cannot be read.</exception>
    public T ReadOrFail<T>(TableEntity row, Func<TableEntity, T> read) =>
        ReadOr(row, read, _ => throw new LedgerUnavailableException("A row cannot be read."));

    // The types of the domain refuse values that no row should hold.
    private static bool IsOfContent(Exception failure) => failure is UnreadableRowException or ArgumentException or FormatException;
}
