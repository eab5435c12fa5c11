using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Data.Tables;
using HelpBot.Storage;
using HelpBot.TestKit;

namespace HelpBot.Tests.Storage;

/// <summary>
/// Whole tables of layout 1, keys and columns of every kind of row, as HelpBot wrote them first. A row of the file is
/// never changed: rows like these are in people's storage. A part that is new gets a row beside them.
/// </summary>
internal static class OldTables
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Written => File.ReadAllText(RepositoryRoot.Combine("tests", "HelpBot.Tests", "Storage", "Golden", "Tables.json")).Trim();

    /// <summary>The rows of the file, each after the name of its table.</summary>
    public static IReadOnlyList<(string Table, TableEntity Row)> Rows { get; } = [.. JsonNode.Parse(Written)!.AsArray().Select(row => Read(row!.AsObject()))];

    /// <summary>Puts all of them into the tables of a house.</summary>
    public static async Task LoadAsync(StorageHouse house)
    {
        foreach (var (table, row) in Rows) await house.WriteAsync(table, row);
    }

    /// <summary>All that is in the tables of a house, as the file has it.</summary>
    public static async Task<string> DumpAsync(StorageHouse house)
    {
        var all = new JsonArray();
        foreach (var table in TableName.All)
            foreach (var row in await house.AllAsync(table)) all.Add(Write(table, row));
        return all.ToJsonString(Readable).ReplaceLineEndings("\n");
    }

    private static JsonObject Write(string table, TableEntity row)
    {
        var written = new JsonObject { ["table"] = table, ["partition"] = row.PartitionKey, ["row"] = row.RowKey };
        foreach (var (name, value) in row.OrderBy(column => column.Key, StringComparer.Ordinal))
        {
            if (name is "PartitionKey" or "RowKey" or "Timestamp" or "odata.etag") continue;
            written[$"column {name}"] = value switch
            {
                string text => text,
                int number => number,
                DateTimeOffset at => new JsonObject { ["utc"] = at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture) },
                _ => throw new InvalidOperationException($"Column {name} of {row.RowKey} is a {value?.GetType().Name}: say how the file has it."),
            };
        }

        return written;
    }

    private static (string Table, TableEntity Row) Read(JsonObject written)
    {
        var row = new TableEntity($"{written["partition"]}", $"{written["row"]}");
        foreach (var (name, value) in written)
        {
            if (!name.StartsWith("column ", StringComparison.Ordinal)) continue;
            row[name["column ".Length..]] = value switch
            {
                JsonObject instant => DateTimeOffset.Parse($"{instant["utc"]}", CultureInfo.InvariantCulture),
                _ when value!.GetValueKind() == JsonValueKind.Number => value.GetValue<int>(),
                _ => $"{value}",
            };
        }

        return ($"{written["table"]}", row);
    }
}
