using System.Collections.Concurrent;
using Azure.Data.Tables;
using HelpBot.Storage.Rows;

namespace HelpBot.Storage;

/// <summary>
/// Reports rows that cannot be read, each at most once a minute: a row that stands in the way of every look would
/// otherwise fill the log.
/// </summary>
internal sealed class UnreadableRows(TimeProvider clock)
{
    /// <summary>How long a row that was reported is not reported again: as long as the relay takes to look again.</summary>
    public static readonly TimeSpan Between = TimeSpan.FromSeconds(60);

    private const int MostKept = 1000;

    private readonly ConcurrentDictionary<(string Partition, string Key), DateTimeOffset> _reported = new();

    /// <summary>Reports a row by its key, with what is wrong and never with what it holds.</summary>
    public void Report(ILogger log, TableEntity row, Exception broken)
    {
        var now = clock.GetUtcNow();
        var key = (row.PartitionKey, row.RowKey);
        if (_reported.TryGetValue(key, out var at) && now - at < Between) return;
        if (_reported.Count >= MostKept) _reported.Clear();
        _reported[key] = now;
        // Messages of other exceptions may quote the content.
        log.RowUnreadable(row.PartitionKey, row.RowKey, broken is UnreadableRowException ? broken.Message : broken.GetType().Name);
    }
}
