using System.Collections.Concurrent;

namespace HelpBot.EndToEnd.Crashes;

/// <summary>What people were told, which is what must be so in the end.</summary>
internal sealed class Ledger
{
    private int _steps;

    /// <summary>Requests that a worker was told are placed, with their team.</summary>
    public ConcurrentDictionary<string, string> Placed { get; } = new();

    /// <summary>Requests that a worker saw in an overview: nothing else may exist.</summary>
    public ConcurrentDictionary<string, bool> Meant { get; } = new();

    /// <summary>Claims that were acknowledged: request and name of the student.</summary>
    public ConcurrentBag<(string Request, string Student)> Won { get; } = [];

    /// <summary>Requests whose card somebody saw through to the end.</summary>
    public ConcurrentDictionary<string, bool> Seen { get; } = new();

    /// <summary>Placements and claims that people saw done so far.</summary>
    public int Steps => _steps;

    /// <summary>Notes one more.</summary>
    public void Step() => Interlocked.Increment(ref _steps);
}
