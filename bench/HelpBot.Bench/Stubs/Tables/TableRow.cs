using System.Text;
using System.Text.Json.Nodes;

namespace HelpBot.Bench.Stubs.Tables;

/// <summary>A row of the stub.</summary>
/// <param name="Partition">Its partition key.</param>
/// <param name="Key">Its row key.</param>
/// <param name="Columns">What the writer sent, keys included.</param>
/// <param name="ETag">Its version.</param>
internal sealed record TableRow(string Partition, string Key, JsonObject Columns, string ETag)
{
    private byte[]? _text;

    /// <summary>Partition and row, in the order in which the service keeps them.</summary>
    public static IComparer<TableRow> Order { get; } = Comparer<TableRow>.Create((one, other) =>
        string.CompareOrdinal(one.Partition, other.Partition) is var first and not 0 ? first : string.CompareOrdinal(one.Key, other.Key));

    /// <summary>The row as the service answers it, without a closing brace of anything around it.</summary>
    public byte[] Text => _text ??= Encoding.UTF8.GetBytes(Written().ToJsonString());

    /// <summary>A row that only names a place.</summary>
    public static TableRow At(string partition, string key) => new(partition, key, [], "");

    private JsonObject Written()
    {
        var row = new JsonObject
        {
            ["odata.etag"] = ETag,
            ["PartitionKey"] = Partition,
            ["RowKey"] = Key,
            ["Timestamp"] = "2026-11-21T12:00:00.0000000Z",
        };
        foreach (var (name, value) in Columns)
            if (name is not ("PartitionKey" or "RowKey")) row[name] = value?.DeepClone();
        return row;
    }
}
