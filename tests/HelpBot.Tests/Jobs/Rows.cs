using Azure.Data.Tables;
using HelpBot.TestKit.Azurite;

namespace HelpBot.Tests.Jobs;

/// <summary>What a town has stored, as raw rows.</summary>
internal static class Rows
{
    /// <summary>All rows of a table.</summary>
    public static async Task<IReadOnlyList<TableEntity>> OfAsync(Town town, AzuriteFixture azurite, string table)
    {
        var rows = new List<TableEntity>();
        var client = new TableClient(azurite.ConnectionString, town.TablePrefix + table);
        await foreach (var row in client.QueryAsync<TableEntity>(cancellationToken: TestContext.Current.CancellationToken)) rows.Add(row);
        return rows;
    }

    /// <summary>Keys and values of a row as one text; bytes are read as text too.</summary>
    public static string TextOf(TableEntity row) => string.Join(
        '\n', row.Select(column => $"{column.Key}={(column.Value is byte[] bytes ? System.Text.Encoding.UTF8.GetString(bytes) : column.Value)}"));
}
