using System.Collections.Immutable;
using System.Globalization;

namespace HelpBot.Bench.Stubs.Tables;

/// <summary>The rows of all tables of the stub, in memory. A snapshot costs nothing, so that a round can begin where the last one did.</summary>
internal sealed class TableRows
{
    private static readonly ImmutableSortedSet<TableRow> None = ImmutableSortedSet.Create(TableRow.Order);
    private readonly Lock _gate = new();
    private ImmutableDictionary<string, ImmutableSortedSet<TableRow>> _tables = ImmutableDictionary<string, ImmutableSortedSet<TableRow>>.Empty;
    private long _version;

    /// <summary>Everything as it is now; setting it puts it back.</summary>
    public ImmutableDictionary<string, ImmutableSortedSet<TableRow>> All
    {
        get { lock (_gate) return _tables; }
        set { lock (_gate) _tables = value; }
    }

    /// <summary>The row there, or null.</summary>
    public TableRow? Find(string table, string partition, string key) =>
        Of(All, table).TryGetValue(TableRow.At(partition, key), out var row) ? row : null;

    /// <summary>The rows that the filter lets through, in order.</summary>
    public IEnumerable<TableRow> Query(string table, RowFilter filter)
    {
        var rows = Of(All, table);
        var at = rows.IndexOf(TableRow.At(filter.Partition ?? "", filter.From ?? ""));
        for (var i = at < 0 ? ~at : at; i < rows.Count && !filter.IsBehind(rows[i]); i++)
            if (filter.Lets(rows[i])) yield return rows[i];
    }

    /// <summary>Writes all or nothing.</summary>
    /// <returns>The new versions; or which write was refused and why.</returns>
    public (IReadOnlyList<string> ETags, (int Index, int Status, string Code)? Refused) Write(IReadOnlyList<TableWrite> writes)
    {
        lock (_gate)
        {
            var (tables, etags) = (_tables, new List<string>());
            foreach (var (index, write) in writes.Index())
            {
                var rows = Of(tables, write.Table);
                rows.TryGetValue(TableRow.At(write.Partition, write.Key), out var found);
                var before = found.ETag.Length > 0 ? found : null;
                if (write.Refusal(before) is { } no) return ([], (index, no.Status, no.Code));
                etags.Add(string.Create(CultureInfo.InvariantCulture, $"W/\"datetime'{++_version:0000000000}'\""));
                if (before is not null) rows = rows.Remove(before);
                if (write.After(before, etags[^1]) is { } after) rows = rows.Add(after);
                tables = tables.SetItem(write.Table, rows);
            }

            _tables = tables;
            return (etags, null);
        }
    }

    private static ImmutableSortedSet<TableRow> Of(ImmutableDictionary<string, ImmutableSortedSet<TableRow>> tables, string table) =>
        tables.GetValueOrDefault(table, None);
}
