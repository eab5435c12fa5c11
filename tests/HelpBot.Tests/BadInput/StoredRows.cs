using Azure.Data.Tables;
using HelpBot.Dialogs.Intake;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Storage;
using HelpBot.Storage.Codec;
using HelpBot.Storage.Rows;
using HelpBot.TestKit.Azurite;
using HelpBot.Tests.Jobs;

namespace HelpBot.Tests.BadInput;

/// <summary>Reads every stored row as the bot would.</summary>
internal static class StoredRows
{
    /// <summary>How many rows there are, and the ones that cannot be read: key and why.</summary>
    public static async Task<(int Read, IReadOnlyList<string> Unreadable)> ScanAsync(Town town, AzuriteFixture azurite)
    {
        var (read, unreadable) = (0, new List<string>());
        foreach (var table in TableName.All)
        {
            foreach (var row in await Rows.OfAsync(town, azurite, table))
            {
                read++;
                try
                {
                    Read(table, row);
                }
                catch (Exception broken)
                {
                    unreadable.Add($"{table} {row.PartitionKey} {row.RowKey}: {broken.GetType().Name} {broken.Message}");
                }
            }
        }

        return (read, unreadable);
    }

    private static object? Read(string table, TableEntity row) => (table, row.RowKey.Split('|')[0]) switch
    {
        (TableName.People, _) => ProfileCodec.Person(new PersonId(row.PartitionKey), Row.Data(row)),
        (TableName.Teams, _) => ProfileCodec.Team(new TeamId(row.PartitionKey), Row.Data(row)),
        (TableName.Drafts, _) => DraftJson.Read(DraftRow.Read(row).Text) ?? throw new UnreadableRowException("no draft"),
        (_, "request") => RequestRow.Read(row),
        (_, "live" or "closed") => RequestCodec.Read(Row.Data(row)),
        (_, "private") => PrivateCodec.Read(Row.Data(row)),
        (_, "event") => EventCodec.Read(Row.Data(row)),
        (_, "agenda") => AgendaCodec.Read(Row.Data(row)),
        (_, "due") => DueRows.Read(row),
        (_, "card") => CardRows.Read(row),
        (_, "lease") => LeaseRow.Read(row),
        (_, "seen") => SeenRow.IsAheadOf(row, default, null),
        // A kind of row that came later, or one that only people read.
        _ => row.TryGetValue(Row.DataColumn, out _) ? System.Text.Json.JsonDocument.Parse(Row.Data(row)) : null,
    };
}
