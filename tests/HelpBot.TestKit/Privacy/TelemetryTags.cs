using System.Diagnostics;
using System.Diagnostics.Metrics;
using HelpBot.Operations.Measures;

namespace HelpBot.TestKit.Privacy;

/// <summary>
/// Looks at every tag that HelpBot puts on measures and spans. Beside private data, it finds keys that nobody agreed on
/// and values that are no code: ids of people and conversations have dashes in five groups, colons or at signs.
/// </summary>
public sealed class TelemetryTags : IDisposable
{
    private static readonly string[] OfMeasures = [Telemetry.Team, Telemetry.Kind, Telemetry.Outcome, Telemetry.Reason];

    private readonly PrivacyScan _scan;
    private readonly MeterListener _meters = new();
    private readonly ActivityListener _spans;

    /// <summary>Begins to look, at all hosts of this process.</summary>
    /// <param name="scan">Where it is kept what was found.</param>
    /// <param name="name">The meter and source to look at; another one for a test that plants a leak.</param>
    public TelemetryTags(PrivacyScan scan, string name = Telemetry.Name)
    {
        _scan = scan;
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == name) listener.EnableMeasurementEvents(instrument);
        };
        _meters.SetMeasurementEventCallback<long>((instrument, _, tags, _) => LookAtMeasure(instrument.Name, tags));
        _meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => LookAtMeasure(instrument.Name, tags));
        _meters.Start();
        _spans = new ActivityListener
        {
            ShouldListenTo = source => source.Name == name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = LookAtSpan,
        };
        ActivitySource.AddActivityListener(_spans);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _meters.Dispose();
        _spans.Dispose();
    }

    private void LookAtMeasure(string name, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        foreach (var (key, value) in tags) Look($"measure {name}", key, $"{value}", OfMeasures);
    }

    private void LookAtSpan(Activity span)
    {
        foreach (var (key, value) in span.TagObjects) Look($"span {span.OperationName}", key, $"{value}", [.. OfMeasures, Telemetry.Request]);
        _scan.Look($"span {span.OperationName}, status", span.StatusDescription);
    }

    private void Look(string where, string key, string value, string[] known)
    {
        _scan.Look($"{where}, {key}", value);
        if (!known.Contains(key)) _scan.Found(where, $"unknown tag {key}");
        if (value.Length > 40 || Guid.TryParse(value, out _) || !value.All(mark => char.IsAsciiLetterOrDigit(mark) || mark == '-'))
            _scan.Found(where, $"{key} is no code");
    }
}
