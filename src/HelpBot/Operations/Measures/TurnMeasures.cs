using System.Diagnostics.Metrics;
using HelpBot.Dialogs.Safety;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Teams;

namespace HelpBot.Operations.Measures;

/// <summary>What people do, and what they are refused.</summary>
internal sealed class TurnMeasures
{
    // A turn answers in well under 5 s (design.md part 5) and is ended after 10.
    private static readonly double[] Buckets = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

    private readonly Histogram<double> _turns;
    private readonly Counter<long> _refused;
    private readonly Counter<long> _outOfScope;
    private readonly Counter<long> _turnedAway;

    /// <summary>Makes the instruments.</summary>
    public TurnMeasures(IMeterFactory meters)
    {
        var meter = meters.Create(Telemetry.Name);
        _turns = meter.CreateHistogram(
            "helpbot.turn.duration", "s", "Turns of people: how many by kind and outcome, and how long they took.",
            advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = Buckets });
        _refused = meter.CreateCounter<long>(
            "helpbot.command.refused", "{command}", "Commands that the rules refused, by the name of the refusal.");
        _outOfScope = meter.CreateCounter<long>(
            "helpbot.request.out-of-scope", "{request}", "What was asked that students may not do, by kind; nothing of what was said.");
        _turnedAway = meter.CreateCounter<long>(
            "helpbot.authentication.refused", "{request}", "Calls to the messages endpoint that were turned away before anything read them, by reason.");
    }

    /// <summary>A turn ended.</summary>
    /// <param name="kind">What the person did, as <c>message</c>.</param>
    /// <param name="outcome">How it ended, as <c>answered</c>.</param>
    /// <param name="took">How long it took.</param>
    public void Turn(string kind, string outcome, TimeSpan took) =>
        _turns.Record(took.TotalSeconds, new(Telemetry.Kind, kind), new(Telemetry.Outcome, outcome));

    /// <summary>A command was refused.</summary>
    public void Refused(TeamId team, Refusal refusal) =>
        _refused.Add(1, new(Telemetry.Kind, refusal.GetType().Name), new(Telemetry.Team, team.Value));

    /// <summary>Somebody asked what students may not do: counted as <c>emergency</c>, <c>care</c>, <c>money</c> or <c>other</c>, each once a message.</summary>
    public void OutOfScope(TeamId team, SafeText text)
    {
        if (text.OutOfScope.Count == 0) return;
        foreach (var kind in text.OutOfScope.Select(one => one.Kind).Distinct())
            _outOfScope.Add(1, new(Telemetry.Kind, CodeOf(kind)), new(Telemetry.Team, team.Value));
    }

    /// <summary>A call to the messages endpoint was turned away.</summary>
    public void TurnedAway(string reason) => _turnedAway.Add(1, new KeyValuePair<string, object?>(Telemetry.Reason, reason));

    private static string CodeOf(ScopeKind kind) => kind switch
    {
        ScopeKind.Emergency => "emergency",
        ScopeKind.Care => "care",
        ScopeKind.Money => "money",
        _ => "other",
    };
}
