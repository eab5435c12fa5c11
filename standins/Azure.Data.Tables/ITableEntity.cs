namespace Azure.Data.Tables;

/// <summary>What every row of a table has: its two keys, and what the service adds to them.</summary>
public interface ITableEntity
{
    /// <summary>The first half of the key, at most 1 KiB. Rows that share it can change in one transaction.</summary>
    string PartitionKey { get; set; }

    /// <summary>The second half of the key, unique within the partition, at most 1 KiB.</summary>
    string RowKey { get; set; }

    /// <summary>When the service last changed the row; never sent, ignored by the service.</summary>
    DateTimeOffset? Timestamp { get; set; }

    /// <summary>The version of the row that was read. No write sends it unless it is passed to that write.</summary>
    ETag ETag { get; set; }
}
