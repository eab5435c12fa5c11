using HelpBot.Delivery.Alarms;
using HelpBot.Delivery.Outbox;
using HelpBot.Requests.Alarms;
using HelpBot.Requests.Desk;
using HelpBot.Requests.Teams;

namespace HelpBot.Delivery;

/// <summary>
/// Forgets keys of commands that are older than two days (design.md part 4), and alarms after a week: at the start and every six hours, a page at a
/// time until none is left, and beside the relay, so that nothing that is due waits for it.
/// </summary>
internal sealed class SeenForgetting(
    IOutbox outbox, IAlarmStore alarms, ITeamDirectory directory, TimeProvider clock, ILogger<SeenForgetting> logger) : BackgroundService
{
    private static readonly TimeSpan Life = TimeSpan.FromDays(2);
    private static readonly TimeSpan Between = TimeSpan.FromHours(6);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                foreach (var team in directory.Teams) await ForgetAsync(team.Id, stoppingToken);
                await Task.Delay(Between, clock, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopping.
        }
    }

    private async Task ForgetAsync(TeamId team, CancellationToken stop)
    {
        try
        {
            while (await outbox.SweepSeenAsync(team, clock.GetUtcNow() - Life, stop))
            {
                // As many as fit in one page: there may be more.
            }

            while (await alarms.SweepAsync(team, clock.GetUtcNow() - Alarm.Lives, stop))
            {
                // There may be more.
            }
        }
        catch (Exception failure) when (!stop.IsCancellationRequested)
        {
            Log.ForgettingFailed(logger, team, failure);
        }
    }
}
