using System.Collections.Concurrent;

namespace HelpBot.TestKit.Privacy;

/// <summary>
/// The privacy of a whole suite, as an assembly fixture: whatever any test found, and every tag of every measure and
/// span. Fails the run at its end when anything leaked.
/// </summary>
public sealed class PrivacyWatch : IDisposable
{
    private const int Told = 5;

    private static readonly ConcurrentQueue<string> Leaks = new();

    private readonly PrivacyScan _tags = new();
    private readonly TelemetryTags _telemetry;

    /// <summary>Begins to watch.</summary>
    public PrivacyWatch() => _telemetry = new TelemetryTags(_tags);

    /// <summary>Ends, with an error where something leaked.</summary>
    public void Dispose()
    {
        _telemetry.Dispose();
        Conclude(_tags);
        // The runner tells this for every test, so it is short; the test that leaked tells all.
        if (!Leaks.IsEmpty) throw new PrivacyLeakException([.. Leaks.Distinct().Take(Told)]);
    }

    internal static void Conclude(PrivacyScan scan)
    {
        foreach (var leak in scan.Leaks) Leaks.Enqueue(leak);
    }
}
