using HelpBot.Delivery.Sweeping;
using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Delivery.Clock;

/// <summary>Lets time do to a request what is due: expiry, erasure.</summary>
internal sealed class ClockLook(RequestDesk desk, TimeProvider clock, ILogger<ClockLook> logger)
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(30);

    /// <summary>What becomes of the rows that asked for the look.</summary>
    public async Task<RowFate> LookAsync(SweepContext sweep, HelpRequest request)
    {
        var now = clock.GetUtcNow();
        while (ClockPlan.Due(request, sweep.Team, now) is { } command)
        {
            var answer = await desk.HandleAsync(command, sweep.Cancellation);
            Log.ClockActed(logger, request.Id, command.GetType().Name, answer.GetType().Name);
            // Someone else was faster, or the outcome is not known: what is stored then decides what is still due.
            if (answer is not DeskAnswer.Effected { Request: { } after }) return new RowFate.Later(now + LookAgain);
            request = after;
        }

        return ClockPlan.Next(request, sweep.Team) is { } next ? new RowFate.Later(next) : new RowFate.Settled();
    }
}
