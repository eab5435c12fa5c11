using HelpBot.Requests.Desk;
using HelpBot.Requests.Teams;
using Microsoft.Extensions.Options;

namespace HelpBot.Delivery;

/// <summary>
/// Looks at every team at least once a minute, spread out, at known next moments earlier, and at once when it is rung
/// for.
/// </summary>
internal sealed class RelayWorker(
    Relay relay, RelaySignal signal, ITeamDirectory directory,
    IOptions<DeliveryOptions> options, TimeProvider clock, ILogger<RelayWorker> logger) : BackgroundService
{
    private const int SweepsAtOnce = 4;

    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(5);

    // Rows that stay due although they were executed must not keep the relay spinning.
    private static readonly TimeSpan ShortestWait = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim _atOnce = new(SweepsAtOnce, SweepsAtOnce);

    /// <inheritdoc/>
    public override void Dispose()
    {
        _atOnce.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var running = new Dictionary<TeamId, Task>();
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                var missing = directory.Teams.Select(team => team.Id).Where(team => !running.ContainsKey(team)).ToList();
                for (var i = 0; i < missing.Count; i++)
                    running[missing[i]] = WatchAsync(missing[i], options.Value.SweepEvery * i / missing.Count, stoppingToken);
                await Task.Delay(options.Value.SweepEvery, clock, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopping: the watches end now too.
        }

        await Task.WhenAll(running.Values);
    }

    private async Task WatchAsync(TeamId team, TimeSpan first, CancellationToken stop)
    {
        var wait = first;
        try
        {
            while (true)
            {
                await signal.WaitAsync(team, wait, stop);
                wait = await LookAsync(team, stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Stopping.
        }
    }

    private async Task<TimeSpan> LookAsync(TeamId team, CancellationToken stop)
    {
        await _atOnce.WaitAsync(stop);
        try
        {
            var next = await relay.SweepAsync(team, stop);
            var wait = next - clock.GetUtcNow() ?? options.Value.SweepEvery;
            return wait < ShortestWait ? ShortestWait : wait > options.Value.SweepEvery ? options.Value.SweepEvery : wait;
        }
        catch (Exception failure) when (!stop.IsCancellationRequested)
        {
            Log.SweepFailed(logger, team, AfterFailure, failure);
            return AfterFailure;
        }
        finally
        {
            _atOnce.Release();
        }
    }
}
