using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace HelpBot.Bench.Stubs.Tables;

/// <summary>Addresses of the service, below the account.</summary>
internal static partial class TableAddress
{
    /// <summary>The account, as Azurite has it.</summary>
    public const string Account = "/devstoreaccount1/";

    /// <summary>The row that a path names, or null.</summary>
    public static (string Table, string Partition, string Key)? Row(string path) =>
        RowPath().Match(path[Account.Length..]) is { Success: true } match
            ? (match.Groups[1].Value, Key(match.Groups[2].Value), Key(match.Groups[3].Value))
            : null;

    /// <summary>A write of the row that the path names, or of the one that the columns name.</summary>
    public static TableWrite Write(string method, string path, string? ifMatch, JsonObject? columns) => Row(path) is { } row
        ? new TableWrite(method, row.Table, row.Partition, row.Key, ifMatch, columns)
        : new TableWrite(method, path[Account.Length..], $"{columns!["PartitionKey"]}", $"{columns["RowKey"]}", null, columns);

    /// <summary>An error as the service tells it.</summary>
    public static string Error(string code, string message) => new JsonObject
    {
        ["odata.error"] = new JsonObject { ["code"] = code, ["message"] = new JsonObject { ["lang"] = "en-US", ["value"] = message } },
    }.ToJsonString();

    private static string Key(string text) => Uri.UnescapeDataString(text).Replace("''", "'", StringComparison.Ordinal);

    [GeneratedRegex("^(\\w+)\\(PartitionKey='(.*)',RowKey='(.*)'\\)$")]
    private static partial Regex RowPath();
}
