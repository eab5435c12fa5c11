using System.Runtime.Serialization;
using Azure;
using Azure.Data.Tables;

namespace HelpBot.StandIns.Tests.Tables;

/// <summary>A typed row with every type that the service has.</summary>
public sealed class Visit : ITableEntity
{
    public string PartitionKey { get; set; } = "";

    public string RowKey { get; set; } = "";

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }

    public string? Who { get; set; }

    public int Minutes { get; set; }

    public int? Places { get; set; }

    public long Ticks { get; set; }

    public long? MaybeTicks { get; set; }

    public double Distance { get; set; }

    public double? MaybeDistance { get; set; }

    public bool Together { get; set; }

    public bool? Agreed { get; set; }

    public Guid Id { get; set; }

    public Guid? MaybeId { get; set; }

    public DateTimeOffset Start { get; set; }

    public DateTimeOffset? End { get; set; }

    public DateTime Day { get; set; }

    public DateTime? MaybeDay { get; set; }

#pragma warning disable CA1819 // The service's binary type.
    public byte[]? Photo { get; set; }
#pragma warning restore CA1819

    public BinaryData? Note { get; set; }

    public DayOfWeek Weekday { get; set; }

    public DayOfWeek? MaybeWeekday { get; set; }

    [DataMember(Name = "area_name")]
    public string? Area { get; set; }

    [IgnoreDataMember]
    public string? Secret { get; set; }

    public string Computed => $"{Who}/{Minutes}";

    public static Visit Of(string partitionKey, string rowKey) =>
        new() { PartitionKey = partitionKey, RowKey = rowKey, Start = DateTimeOffset.UnixEpoch, Day = DateTime.UnixEpoch };
}
