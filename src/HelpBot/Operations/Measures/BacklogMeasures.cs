using System.Diagnostics.Metrics;
using HelpBot.Operations.Backlog;

namespace HelpBot.Operations.Measures;

/// <summary>What waits for the relay, as its last looks found it.</summary>
internal sealed class BacklogMeasures
{
    private readonly DueLooks _looks;

    /// <summary>Makes the instruments.</summary>
    public BacklogMeasures(IMeterFactory meters, DueLooks looks)
    {
        _looks = looks;
        var meter = meters.Create(Telemetry.Name);
        meter.CreateObservableGauge(
            "helpbot.delivery.backlog", Rows, "{row}", "Rows that were due at the relay's last look at a team and are not done yet; 100 stands for 100 or more.");
        meter.CreateObservableGauge(
            "helpbot.delivery.backlog.age", Ages, "s", "How long the oldest row of a team has been due, or its oldest post was to be sent; 0 while nothing is.");
    }

    private IEnumerable<Measurement<long>> Rows() => _looks.All.Select(team => new Measurement<long>(team.Rows, TeamOf(team)));

    private IEnumerable<Measurement<double>> Ages() =>
        _looks.All.Select(team => new Measurement<double>(team.Age.TotalSeconds, TeamOf(team)));

    private static KeyValuePair<string, object?> TeamOf(TeamBacklog team) => new(Telemetry.Team, team.Team.Value);
}
