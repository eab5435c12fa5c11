using HelpBot.Requests.Desk;
using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Tests.Desk;

/// <summary>
/// The rows that ask the clock to look, kept as the relay keeps them: one look for all rows of a request that are due,
/// then one row at the next moment, none when time asks nothing more, soon again when it could not be done.
/// </summary>
internal sealed class ClockRows(MemoryLedger ledger, TimeDesk desk, Team team)
{
    public static readonly TimeSpan Again = TimeSpan.FromSeconds(30);

    private readonly List<(RequestId Request, DateTimeOffset At)> _rows = [];
    private int _read;

    /// <summary>When the earliest row of any request is due, or null.</summary>
    public DateTimeOffset? Earliest => Current().Min(row => (DateTimeOffset?)row.At);

    /// <summary>When the earliest row of this request is due, or null.</summary>
    public DateTimeOffset? EarliestOf(RequestId request) =>
        Current().Where(row => row.Request == request).Min(row => (DateTimeOffset?)row.At);

    /// <summary>Looks at every request that has a row due.</summary>
    public async Task SweepAsync(DateTimeOffset now)
    {
        foreach (var request in Current().Where(row => row.At <= now).Select(row => row.Request).Distinct().ToList())
        {
            Current().RemoveAll(row => row.Request == request && row.At <= now);
            if (await LookAsync(ledger.StateOf(request), now) is { } next) _rows.Add((request, next));
        }
    }

    /// <summary>Sweeps whenever a row is due, up to and at this instant.</summary>
    public async Task RunAsync(DateTimeOffset until)
    {
        while (Earliest is { } due && due <= until) await SweepAsync(due);
    }

    private async Task<DateTimeOffset?> LookAsync(HelpRequest request, DateTimeOffset now) =>
        await desk.KeepAsync(request, now, TestContext.Current.CancellationToken) is { } after
            ? Timetable.Next(after, team, now)
            : now + Again;

    private List<(RequestId Request, DateTimeOffset At)> Current()
    {
        for (; _read < ledger.Committed.Count; _read++)
        {
            var commit = ledger.Committed[_read];
            _rows.AddRange(commit.FollowUps.OfType<LookAtClock>().Select(look => (commit.After.Id, look.At)));
        }

        return _rows;
    }
}
