using Azure.Data.Tables;
using HelpBot.Requests.Alarms;
using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Storage.Codec;

namespace HelpBot.Storage.Rows;

/// <summary>An alarm as a row (docs/decisions/0010-alarms.md).</summary>
internal static class AlarmRow
{
    // By which rows are swept.
    private const string AtColumn = "at";

    /// <summary>The row of an alarm.</summary>
    public static TableEntity New(Alarm alarm)
    {
        var row = Row.New(KeyText.Required(alarm.Team.Value), RowKeys.Alarm(alarm.Id), AlarmCodec.Write(alarm));
        row[AtColumn] = alarm.At.ToUniversalTime();
        return row;
    }

    /// <summary>Reads a row.</summary>
    /// <exception cref="UnreadableRowException">The row cannot be read.</exception>
    public static Versioned<Alarm> Read(TableEntity row) =>
        new(AlarmCodec.Read(new TeamId(row.PartitionKey), IdOf(row), Row.Data(row)), Row.Mark(row));

    /// <summary>What stands for a row that cannot be read: one that nobody took on, so that somebody calls.</summary>
    public static Versioned<Alarm> Lost(TableEntity row) =>
        new(new Alarm(IdOf(row), new TeamId(row.PartitionKey), new PersonId(""), row.Timestamp ?? default), Row.Mark(row));

    private static RequestId IdOf(TableEntity row) => new(row.RowKey[(row.RowKey.IndexOf('|', StringComparison.Ordinal) + 1)..]);
}
