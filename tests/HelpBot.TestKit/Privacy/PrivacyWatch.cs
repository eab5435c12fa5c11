using System.Collections.Concurrent;

namespace HelpBot.TestKit.Privacy;

/// <summary>
/// The privacy of a whole suite, as an assembly fixture: whatever any test found, and every tag of every measure and
/// span. The last test of the suite asks for it; where that one does not run, the fixture fails the run at its end.
/// </summary>
public sealed class PrivacyWatch : IDisposable
{
    private const int Told = 5;

    private static readonly ConcurrentQueue<string> Leaks = new();

    private readonly PrivacyScan _tags = new();
    private readonly TelemetryTags _telemetry;

    /// <summary>Begins to watch.</summary>
    public PrivacyWatch() => _telemetry = new TelemetryTags(_tags);

    /// <summary>Fails where something leaked, once.</summary>
    public void Conclude()
    {
        foreach (var leak in _tags.Take()) Leaks.Enqueue(leak);
        var all = Leaks.Distinct().ToList();
        Leaks.Clear();
        if (all.Count > 0) throw new PrivacyLeakException(all);
    }

    /// <summary>Ends, with an error where something leaked that nobody was told of.</summary>
    public void Dispose()
    {
        _telemetry.Dispose();
        foreach (var leak in _tags.Take()) Leaks.Enqueue(leak);
        // The runner tells this for every test, so it is short; the test that leaked tells all.
        if (!Leaks.IsEmpty) throw new PrivacyLeakException([.. Leaks.Distinct().Take(Told)]);
    }

    internal static void Keep(PrivacyScan scan)
    {
        foreach (var leak in scan.Leaks) Leaks.Enqueue(leak);
    }
}
