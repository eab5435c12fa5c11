using System.Text;
using Azure.Data.Tables;

namespace HelpBot.TestKit.Privacy;

/// <summary>Looks at all that is stored. Private data stands in rows <c>private|…</c> and in open drafts, and nowhere else.</summary>
public static class PrivacyRows
{
    private static readonly string[] Tables = ["HelpRequests", "People", "Teams", "Drafts"];

    /// <summary>Looks at every row of every table, but those that may hold it.</summary>
    public static async Task LookAsync(PrivacyScan scan, string connectionString, string prefix)
    {
        await foreach (var (table, row) in AllAsync(connectionString, prefix))
            if (table != "Drafts" && !row.RowKey.StartsWith("private|", StringComparison.Ordinal)) scan.Look($"row {row.RowKey} of {table}", TextOf(row));
    }

    /// <summary>The keys of all rows that hold private data, each after the name of its table.</summary>
    public static async Task<IReadOnlyList<string>> HoldersAsync(string connectionString, string prefix)
    {
        var holders = new List<string>();
        await foreach (var (table, row) in AllAsync(connectionString, prefix))
            if (PrivateData.In(TextOf(row)).Count > 0) holders.Add($"{table} {row.RowKey}");
        return holders;
    }

    private static async IAsyncEnumerable<(string Table, TableEntity Row)> AllAsync(string connectionString, string prefix)
    {
        foreach (var table in Tables)
            await foreach (var row in new TableClient(connectionString, prefix + table).QueryAsync<TableEntity>()) yield return (table, row);
    }

    private static string TextOf(TableEntity row) => string.Join('\n', row.Select(column =>
        $"{column.Key}={(column.Value is byte[] bytes ? Encoding.UTF8.GetString(bytes) : column.Value)}"));
}
