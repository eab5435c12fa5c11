using System.Diagnostics.Metrics;
using HelpBot.Requests.Teams;

namespace HelpBot.Operations.Measures;

/// <summary>How commits end.</summary>
internal sealed class CommitMeasures
{
    private readonly Counter<long> _commits;

    /// <summary>Makes the instrument.</summary>
    public CommitMeasures(IMeterFactory meters) => _commits = meters.Create(Telemetry.Name).CreateCounter<long>(
        "helpbot.commits", "{commit}", "Attempts to store a command; all but 'committed' lead to a retry or to an apology.");

    /// <summary>A commit ended: <c>committed</c>, <c>lost-race</c>, <c>unknown</c> or <c>turned-away</c>.</summary>
    public void Ended(TeamId team, string outcome) => _commits.Add(1, new(Telemetry.Outcome, outcome), new(Telemetry.Team, team.Value));
}
