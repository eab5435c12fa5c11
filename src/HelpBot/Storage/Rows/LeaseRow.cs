using Azure.Data.Tables;
using HelpBot.Delivery.Outbox;
using HelpBot.Requests.Teams;

namespace HelpBot.Storage.Rows;

/// <summary>The lease of a team as a row.</summary>
internal static class LeaseRow
{
    private const string OwnerColumn = "owner";
    private const string UntilColumn = "until";

    /// <summary>The row of a lease.</summary>
    public static TableEntity New(TeamId team, string owner, DateTimeOffset until)
    {
        var row = Row.New(KeyText.Required(team.Value), RowKeys.Lease);
        row[OwnerColumn] = owner;
        row[UntilColumn] = until.ToUniversalTime();
        return row;
    }

    /// <summary>Reads a row.</summary>
    /// <exception cref="UnreadableRowException">The row cannot be read.</exception>
    public static Lease Read(TableEntity row) =>
        new(new TeamId(row.PartitionKey), Row.Text(row, OwnerColumn), Row.Instant(row, UntilColumn), Row.Mark(row));
}
