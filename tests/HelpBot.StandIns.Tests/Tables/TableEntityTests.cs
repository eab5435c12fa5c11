using Azure;
using Azure.Data.Tables;

namespace HelpBot.StandIns.Tests.Tables;

public sealed class TableEntityTests
{
    [Fact]
    public void Keys_timestamp_and_etag_are_entries_too()
    {
        var row = new TableEntity("team", "1") { Timestamp = DateTimeOffset.UnixEpoch, ETag = new ETag("W/\"1\"") };

        Assert.Equal(["PartitionKey", "RowKey", "Timestamp", "odata.etag"], row.Keys);
        Assert.Equal(new ETag("W/\"1\""), row.ETag);
        Assert.Equal("team", row["PartitionKey"]);
    }

    [Fact]
    public void Absent_properties_read_as_null_and_other_types_are_refused_by_name()
    {
        var row = new TableEntity { ["Who"] = "Sanne", ["Minutes"] = 30 };

        Assert.Equal((null, null, null, null), (row.GetInt32("x"), row.GetString("x"), row.GetBoolean("x"), row["x"]));
        Assert.Equal((30, 30L, 30.0), (row.GetInt32("Minutes"), row.GetInt64("Minutes"), row.GetDouble("Minutes")));
        Assert.Contains("Who", Assert.Throws<InvalidOperationException>(() => row.GetInt32("Who")).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => row.GetString("Minutes"));
        Assert.Throws<InvalidOperationException>(() => row.GetGuid("Minutes"));
        Assert.Throws<InvalidOperationException>(() => row.GetBinary("Minutes"));
        Assert.Throws<InvalidOperationException>(() => row.GetDateTimeOffset("Minutes"));
    }

    [Fact]
    public void It_is_a_dictionary()
    {
        IDictionary<string, object> row = new TableEntity(new Dictionary<string, object> { ["Who"] = "Sanne" });
        row.Add(new("Minutes", 30));

        Assert.Equal(2, row.Count);
        Assert.Contains(new KeyValuePair<string, object>("Minutes", 30), row);
        Assert.Throws<ArgumentException>(() => row.Add("Who", "again"));
        Assert.True(row.Remove("Who"));
        Assert.False(row.TryGetValue("Who", out _));
        Assert.Equal([30], row.Values);
        row.Clear();
        Assert.Empty(row);
    }
}
