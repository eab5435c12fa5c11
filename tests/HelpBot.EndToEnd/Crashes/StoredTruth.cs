using System.Text.Json.Nodes;
using Azure.Data.Tables;

namespace HelpBot.EndToEnd.Crashes;

/// <summary>What is stored, read past HelpBot.</summary>
internal sealed class StoredTruth
{
    private readonly List<(string Kind, string Request, JsonNode Data)> _rows = [];

    private StoredTruth() { }

    /// <summary>Ids of all requests.</summary>
    public IReadOnlyList<string> Requests => [.. _rows.Where(row => row.Kind == "request").Select(row => row.Request)];

    /// <summary>Reads all of it.</summary>
    public static async Task<StoredTruth> ReadAsync(string storage, CancellationToken stop)
    {
        var truth = new StoredTruth();
        await foreach (var row in new TableClient(storage, "HelpRequests").QueryAsync<TableEntity>(cancellationToken: stop))
            if (row.RowKey.Split('|') is ["request" or "event", var request, ..] keys) truth._rows.Add((keys[0], request, JsonNode.Parse(row.GetString("data"))!));
        return truth;
    }

    /// <summary>Ids of the people who hold a request.</summary>
    public IReadOnlyList<string> HoldersOf(string request) =>
        [.. _rows.Where(row => row.Kind == "request" && row.Request == request).SelectMany(row => row.Data["holders"]!.AsArray().Select(holder => $"{holder!["student"]}"))];

    /// <summary>What happened to a request, as often as the code says.</summary>
    public int Times(string request, string code) => _rows.Count(row => row.Kind == "event" && row.Request == request && $"{row.Data["code"]}" == code);
}
