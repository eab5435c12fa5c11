using System.Globalization;
using System.Text;
using HelpBot.Consistency.Checks;
using HelpBot.Consistency.Chronicle;
using HelpBot.Consistency.City;

namespace HelpBot.Consistency.Runs;

/// <summary>How a run went.</summary>
/// <param name="Seed">Its seed.</param>
/// <param name="Findings">What must not be; empty when all held.</param>
/// <param name="Text">For a person: the findings, each with the history of its request.</param>
/// <param name="Counts">What happened how often.</param>
/// <param name="Took">Real time.</param>
internal sealed record RunReport(
    long Seed, IReadOnlyList<Finding> Findings, string Text, IReadOnlyDictionary<string, int> Counts, TimeSpan Took)
{
    /// <summary>Counts the requests that somebody asked for and was told are placed.</summary>
    public const string Placed = "requests placed";

    private const int MostShown = 6;

    public static RunReport Of(long seed, IReadOnlyList<Finding> findings, Evidence? evidence, Town town, TimeSpan took)
    {
        var text = new StringBuilder();
        foreach (var finding in findings.Take(MostShown))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"Seed {seed}, {finding}");
            if (evidence?.Histories.FirstOrDefault(history => history.Request == finding.Request) is { } history) Tell(text, history, town);
        }

        if (findings.Count > 0)
            text.AppendLine(CultureInfo.InvariantCulture, $"Seed {seed} was found wrong by: {string.Join(", ", findings.Select(finding => finding.Check).Distinct())}");
        if (findings.Count > MostShown) text.AppendLine(CultureInfo.InvariantCulture, $"… and {findings.Count - MostShown} more.");
        return new RunReport(seed, findings, text.ToString(), town.Book.Counts, took);
    }

    /// <summary>One line about it.</summary>
    public override string ToString()
    {
        int Sum(string kind) => Counts.Where(count => count.Key.StartsWith(kind, StringComparison.Ordinal)).Sum(count => count.Value);
        var faults = Sum("storage ") - Sum("storage calls") + Sum("teams ") - Sum("teams calls");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"seed {Seed}: {Sum("activities")} activities, {Sum(Placed)} requests placed, {Sum("storage calls")} storage calls, {Sum("teams calls")} Teams calls, {faults} faults, {Sum("instances killed")} kills, {Took.TotalSeconds:0.0} s: {(Findings.Count == 0 ? "all held" : $"{Findings.Count} findings")}");
    }

    private static void Tell(StringBuilder text, History history, Town town)
    {
        text.AppendLine(CultureInfo.InvariantCulture, $"  Request {history.Request}, {history.Place}:");
        var lines = history.Steps.Select(step => (At: step.Commit?.Sent ?? 0, Line: $"{step}"))
            .Concat(town.Book.Turns.Where(turn => turn.Request == history.Request).Select(turn => (At: turn.Started, Line: $"{turn}")))
            .Concat(town.Book.RelayedOf(history.Request).Select(one => (one.At, Line: $"{one.At} {one.What}")))
            .Concat(town.Book.Sendings.Where(sending => sending.Place == history.Place).Select(sending => (sending.At, Line: $"{sending}")));
        foreach (var (_, line) in lines.OrderBy(line => line.At)) text.AppendLine(CultureInfo.InvariantCulture, $"    {line}");
    }
}
