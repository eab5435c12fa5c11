using HelpBot.Delivery.Sweeping;
using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Delivery.Clock;

/// <summary>Lets time do to a request what its timetable says, and asks for the next look.</summary>
internal sealed class ClockLook(TimeDesk desk, TimeProvider clock, ILogger<ClockLook> logger)
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(30);

    /// <summary>What becomes of the rows that asked for the look.</summary>
    public async Task<RowFate> LookAsync(SweepContext sweep, HelpRequest request)
    {
        var now = clock.GetUtcNow();
        if (await desk.KeepAsync(request, now, sweep.Cancellation) is not { } after) return new RowFate.Later(now + LookAgain);
        if (after.Version != request.Version) Log.ClockActed(logger, request.Id, request.Version, after.Version);
        return Timetable.Next(after, sweep.Team, now) is { } next ? new RowFate.Later(next) : new RowFate.Settled();
    }
}
