namespace Azure.Data.Tables.Pipeline;

/// <summary>How the protocol writes addresses and conditions.</summary>
internal static class TableProtocol
{
    /// <summary>Types are named where JSON does not tell them, and each row carries its ETag.</summary>
    public const string Accept = "application/json;odata=minimalmetadata";

    /// <summary>A write is answered without repeating the row.</summary>
    public const string NoContent = "return-no-content";

    /// <summary>The address of a row, below the service's: quotes doubled, then percent-encoded.</summary>
    public static string Row(string table, string partitionKey, string rowKey) =>
        $"{table}(PartitionKey='{Key(partitionKey)}',RowKey='{Key(rowKey)}')";

    /// <summary>The value of If-Match. A version that was never read stands for any.</summary>
    public static string IfMatch(ETag etag) => etag == default ? "*" : etag.ToString("H");

    /// <summary>A mark that tells calls and their parts apart. It guards nothing, so that it need not come from the operating system.</summary>
    public static Guid Mark()
    {
        Span<byte> chance = stackalloc byte[16];
        Random.Shared.NextBytes(chance);
        return new Guid(chance);
    }

    private static string Key(string key) => Uri.EscapeDataString(key.Replace("'", "''", StringComparison.Ordinal));
}
