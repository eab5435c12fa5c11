using System.Diagnostics.Metrics;
using HelpBot.Requests.Teams;

namespace HelpBot.Operations.Measures;

/// <summary>What is sent outside turns, and how the channel takes it.</summary>
internal sealed class DeliveryMeasures
{
    private static readonly double[] Buckets = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 900, 3600];

    private readonly Histogram<double> _lag;
    private readonly Counter<long> _calls;
    private readonly TimeProvider _clock;

    /// <summary>Makes the instruments.</summary>
    public DeliveryMeasures(IMeterFactory meters, TimeProvider clock)
    {
        _clock = clock;
        var meter = meters.Create(Telemetry.Name);
        _lag = meter.CreateHistogram(
            "helpbot.delivery.lag", "s", "From the moment something was due to the moment the channel had it, by card or note.",
            advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = Buckets });
        _calls = meter.CreateCounter<long>(
            "helpbot.connector.calls", "{call}", "Calls to the Bot Connector, repeats of one call not counted, by what is done and how it ended.");
    }

    /// <summary>A card shows the truth now.</summary>
    /// <param name="team">Whose.</param>
    /// <param name="due">Since when it did not.</param>
    public void CardDelivered(TeamId team, DateTimeOffset due) => Delivered(team, due, "card");

    /// <summary>A note was sent.</summary>
    /// <param name="team">In which team.</param>
    /// <param name="due">When it was due.</param>
    public void NoteDelivered(TeamId team, DateTimeOffset due) => Delivered(team, due, "note");

    /// <summary>A call to the channel ended.</summary>
    /// <param name="kind">What was done: <c>answer</c>, <c>post</c>, <c>start</c>, <c>update</c>.</param>
    /// <param name="outcome">How it ended, as <c>sent</c> or <c>throttled</c>.</param>
    public void Called(string kind, string outcome) => _calls.Add(1, new(Telemetry.Kind, kind), new(Telemetry.Outcome, outcome));

    private void Delivered(TeamId team, DateTimeOffset due, string kind) =>
        _lag.Record((_clock.GetUtcNow() - due).TotalSeconds, new(Telemetry.Kind, kind), new(Telemetry.Team, team.Value));
}
