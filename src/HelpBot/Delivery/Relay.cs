using HelpBot.Delivery.Digest;
using HelpBot.Delivery.Limits;
using HelpBot.Delivery.Outbox;
using HelpBot.Delivery.Sweeping;
using HelpBot.Operations.Backlog;
using HelpBot.Operations.Measures;
using HelpBot.Requests.Desk;
using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Teams;
using Microsoft.Extensions.Options;

namespace HelpBot.Delivery;

/// <summary>
/// Executes the due rows of a team, under the team's lease: the only way in which anything but the answer of a turn
/// reaches people (design.md part 4).
/// </summary>
internal sealed class Relay(
    IOutbox outbox, ITeamDirectory directory, WaitingRows waiting, RequestRound round, DraggingRound dragging,
    IConnector connector, SendLimiter limiter, DueLooks looks,
    IOptions<DeliveryOptions> options, TimeProvider clock, ILogger<Relay> logger)
{
    private const int RowsAtOnce = 100;
    private const int MostPutOff = 500;
    private const int MostLooks = 50;

    private readonly string _owner = $"{Environment.MachineName}-{Guid.NewGuid():N}";

    /// <summary>
    /// Executes everything that is due, and looks once more after giving the lease up: what was committed meanwhile by
    /// those who found the lease taken must not wait.
    /// </summary>
    /// <returns>When the next row is due; null when there is none or another instance sees to it.</returns>
    /// <exception cref="LedgerUnavailableException">The store cannot be reached now.</exception>
    public async Task<DateTimeOffset?> SweepAsync(TeamId id, CancellationToken stop)
    {
        if (directory.FindTeam(id) is not { } team) return null;
        using var grace = new GracePeriod(clock, stop);
        for (var look = 0; look < MostLooks && !stop.IsCancellationRequested; look++)
        {
            await waiting.LookAsync(id, grace.Token);
            var outlook = await outbox.NextDueAsync(id, grace.Token);
            looks.Looked(id, outlook);
            if (outlook.Next is not { } next || next > clock.GetUtcNow()) return outlook.Next;
            if (!await ExecuteAsync(team, stop, grace.Token)) return null;
        }

        return clock.GetUtcNow();
    }

    private async Task<bool> ExecuteAsync(Team team, CancellationToken stop, CancellationToken cancellation)
    {
        var settings = options.Value;
        var now = clock.GetUtcNow();
        var lease = await outbox.TryTakeLeaseAsync(team.Id, _owner, now, settings.LeaseDuration, cancellation);
        if (lease is null) return false;

        using var span = Spans.Sweep(team.Id);
        using var keeper = new LeaseKeeper(outbox, lease, settings, clock);
        using var sender = new Sender(connector, limiter, keeper, settings, clock);
        try
        {
            var rows = await outbox.ReadDueAsync(team.Id, now, RowsAtOnce, cancellation);
            looks.Found(team.Id, rows.Count);
            var putOff = rows.Any(row => row.FollowUp is SendNote)
                ? await outbox.ReadPutOffAsync(team.Id, now, MostPutOff, cancellation)
                : [];
            await ExecuteAsync(new SweepContext(team, sender, stop, cancellation), rows, putOff.ToLookup(row => row.Request));
            return true;
        }
        catch (LeaseLostException)
        {
            Log.LeaseLost(logger, team.Id);
            return false;
        }
        finally
        {
            // Without the tokens of the sweep: a lease that is not given up keeps the others waiting.
            await keeper.ReleaseAsync(CancellationToken.None);
        }
    }

    private async Task ExecuteAsync(SweepContext sweep, IReadOnlyList<DueRow> rows, ILookup<RequestId, DueRow> putOff)
    {
        await Parallel.ForEachAsync(
            rows.Where(row => row.FollowUp is not TellDragging).GroupBy(row => row.Request),
            new ParallelOptions { MaxDegreeOfParallelism = options.Value.Parallel, CancellationToken = sweep.Stop },
            async (group, _) => await round.RunAsync(sweep, group.Key, [.. group], putOff[group.Key]));
        // Afterwards, since the clock may have settled what dragged.
        if (rows.Any(row => row.FollowUp is TellDragging)) await dragging.RunAsync(sweep);
    }
}
