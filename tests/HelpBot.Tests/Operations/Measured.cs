using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using HelpBot.Operations.Measures;
using HelpBot.Tests.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace HelpBot.Tests.Operations;

/// <summary>What the meter of one town measures, and of no other that runs at the same time.</summary>
internal sealed class Measured : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly ConcurrentQueue<(string Name, double Value, string Tags)> _all = new();

    public Measured(Town town)
    {
        var scope = town.Services.GetRequiredService<IMeterFactory>();
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == Telemetry.Name && instrument.Meter.Scope == scope) listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _listener.Start();
    }

    /// <summary>Every measurement, its tags as <c>kind=card helpbot.team=holy</c>.</summary>
    public IReadOnlyList<(string Name, double Value, string Tags)> All => [.. _all];

    /// <summary>How often an instrument measured with these tags, or more.</summary>
    public int Count(string name, params string[] tags) => Of(name, tags).Count();

    /// <summary>What an instrument measured with these tags, or more.</summary>
    public IEnumerable<double> Of(string name, params string[] tags) =>
        All.Where(one => one.Name == name && tags.All(tag => one.Tags.Split(' ').Contains(tag))).Select(one => one.Value);

    /// <summary>What a gauge shows now.</summary>
    public double Gauge(string name)
    {
        _listener.RecordObservableInstruments();
        return Of(name).Last();
    }

    public void Dispose() => _listener.Dispose();

    private void Keep(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        _all.Enqueue((instrument.Name, value, string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))));
}
