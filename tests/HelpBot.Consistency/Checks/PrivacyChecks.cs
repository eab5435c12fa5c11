using Azure.Data.Tables;
using HelpBot.Consistency.Chronicle;
using HelpBot.TestKit.Privacy;

namespace HelpBot.Consistency.Checks;

/// <summary>Whether what was told of the resident stands only in private rows and open drafts, and in the end nowhere.</summary>
internal static class PrivacyChecks
{
    public static IEnumerable<Finding> Rows(Evidence evidence) =>
        from row in evidence.Rows
        where !row.RowKey.StartsWith("private|", StringComparison.Ordinal)
        from finding in In($"Row {row.RowKey}", TextOf(row))
        select finding;

    /// <summary>Every card and message of a channel, in all that it said since it was posted.</summary>
    public static IEnumerable<Finding> Channels(Evidence evidence) =>
        from team in evidence.Town.Citizens.Select(citizen => citizen.Team).Distinct()
        from message in team.General.History
        from version in message.Versions
        from finding in In($"Message {message.Id} in the channel", version.Json)
        select finding;

    /// <summary>When all visits are over for days.</summary>
    public static IEnumerable<Finding> Erased(Evidence evidence) =>
        evidence.Rows.Concat(evidence.Drafts).SelectMany(row => In($"Row {row.RowKey}, long after the visit", TextOf(row)));

    private static IEnumerable<Finding> In(string where, string text) =>
        PrivateData.In(text) is { Count: > 0 } found ? [new Finding("private data", $"{where} holds {string.Join(", ", found)}.")] : [];

    private static string TextOf(TableEntity row) => string.Join(' ', row.Select(column => column.Value).OfType<string>());
}
