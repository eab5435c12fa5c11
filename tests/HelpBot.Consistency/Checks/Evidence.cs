using Azure.Data.Tables;
using HelpBot.Consistency.Chronicle;
using HelpBot.Consistency.City;
using HelpBot.Requests.Desk;
using Microsoft.Extensions.DependencyInjection;

namespace HelpBot.Consistency.Checks;

/// <summary>What is there after a run: the rows as stored, Teams as it shows, and what was seen on the way.</summary>
internal sealed class Evidence
{
    private Evidence(Town town, ITeamDirectory directory, IReadOnlyList<TableEntity> rows, IReadOnlyList<TableEntity> drafts)
    {
        (Town, Directory, Rows, Drafts) = (town, directory, rows, drafts);
        Histories = History.Of(this);
        foreach (var step in Histories.SelectMany(history => history.Steps)) Book.See($"{step.Happened.GetType().Name} {step.After.Id} {step.Version}", $"event {step.Happened.GetType().Name}");
    }

    public Town Town { get; }

    public Book Book => Town.Book;

    /// <summary>Teams and people, as the instances know them.</summary>
    public ITeamDirectory Directory { get; }

    /// <summary>The rows of HelpRequests, of all teams.</summary>
    public IReadOnlyList<TableEntity> Rows { get; }

    public IReadOnlyList<TableEntity> Drafts { get; }

    /// <summary>The requests, with all that happened to them.</summary>
    public IReadOnlyList<History> Histories { get; }

    public static async Task<Evidence> GatherAsync(Town town, Fleet fleet) => new(
        town,
        fleet.Any.Services.GetRequiredService<ITeamDirectory>(),
        await ReadAsync(town, "HelpRequests"),
        await ReadAsync(town, "Drafts"));

    /// <summary>All rows of a table, read past all that may go wrong.</summary>
    public static async Task<IReadOnlyList<TableEntity>> ReadAsync(Town town, string table, string? filter = null)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in new TableClient(town.ConnectionString, town.TablePrefix + table).QueryAsync<TableEntity>(filter)) rows.Add(row);
        return rows;
    }

    /// <summary>The rows of one kind.</summary>
    public IEnumerable<TableEntity> RowsOf(string kind) => Rows.Where(row => row.RowKey.Split('|')[0] == kind);
}
