using Azure.Data.Tables;
using HelpBot.Delivery.Outbox;
using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Teams;
using HelpBot.Storage.Codec;

namespace HelpBot.Storage.Rows;

/// <summary>Reasons to look at a request, as rows in the order of their time.</summary>
internal static class DueRows
{
    /// <summary>The column that says not before when the row is tried.</summary>
    public const string NextColumn = "next";

    /// <summary>The column that says for whom the row waits; missing or empty when for nobody.</summary>
    public const string AwaitsColumn = "waits";

    private const string RequestColumn = "request";
    private const string VersionColumn = "version";
    private const string AttemptsColumn = "attempts";

    /// <summary>A new row.</summary>
    public static TableEntity New(string partition, RequestId request, int version, FollowUp followUp, string number)
    {
        var row = Row.New(partition, RowKeys.Due(followUp.At, request, version, number), FollowUpCodec.Write(followUp));
        row[RequestColumn] = request.Value;
        row[VersionColumn] = version;
        row[AttemptsColumn] = 0;
        row[NextColumn] = followUp.At.ToUniversalTime();
        return row;
    }

    /// <summary>
    /// A new row of the relay itself. Its number comes from what it says, so that adding it again after a lost answer
    /// adds nothing.
    /// </summary>
    public static TableEntity New(TeamId team, RequestId request, int version, FollowUp followUp) =>
        New(KeyText.Required(team.Value), request, version, followUp, $"r{KeyText.Hash(FollowUpCodec.Write(followUp))[..16]}");

    /// <summary>The columns that a try or a postponement changes.</summary>
    public static TableEntity Change(TeamId team, DueRow row) => new(KeyText.Required(team.Value), row.Key)
    {
        [AttemptsColumn] = row.Attempts,
        [NextColumn] = row.NextTry.ToUniversalTime(),
        [AwaitsColumn] = row.Awaits.ToString(),
    };

    /// <summary>Reads a row.</summary>
    /// <exception cref="UnreadableRowException">The row cannot be read.</exception>
    public static DueRow Read(TableEntity row) => new(
        row.RowKey,
        Row.Mark(row),
        new RequestId(Row.Text(row, RequestColumn)),
        Row.Number(row, VersionColumn),
        FollowUpCodec.Read(Row.Data(row)),
        Row.Number(row, AttemptsColumn),
        Row.Instant(row, NextColumn))
    {
        Awaits = Awaited.Parse(row.GetString(AwaitsColumn)),
    };
}
