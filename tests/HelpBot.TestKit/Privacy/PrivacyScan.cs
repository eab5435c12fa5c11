using System.Collections.Concurrent;

namespace HelpBot.TestKit.Privacy;

/// <summary>Looks for the private data of the tests' one resident where it must not stand, and remembers where it did.</summary>
public sealed class PrivacyScan
{
    private readonly ConcurrentQueue<string> _leaks = new();
    private long _looked;

    /// <summary>How many texts were looked at.</summary>
    public long Looked => Interlocked.Read(ref _looked);

    /// <summary>Where it was found, and what.</summary>
    public IReadOnlyList<string> Leaks => [.. _leaks];

    /// <summary>Looks at a text that may hold none of it.</summary>
    public void Look(string where, string? text)
    {
        Interlocked.Increment(ref _looked);
        if (PrivateData.In(text) is { Count: > 0 } found) Found(where, string.Join(", ", found));
    }

    /// <summary>Keeps a leak that was found otherwise.</summary>
    public void Found(string where, string what) => _leaks.Enqueue($"{where}: {what}");

    /// <summary>Gives the leaks out of hand: for tests that planted them.</summary>
    public IReadOnlyList<string> Take()
    {
        var all = Leaks;
        _leaks.Clear();
        return all;
    }

    /// <summary>Lets the last test of the suite tell of the leaks: for what ends when no test can fail any more.</summary>
    public void Report() => PrivacyWatch.Keep(this);

    /// <summary>Fails where there is a leak, here and once more at the end of the whole suite.</summary>
    public void Conclude()
    {
        Report();
        if (!_leaks.IsEmpty) throw new PrivacyLeakException(Leaks);
    }
}
