using HelpBot.Requests.Desk;

namespace HelpBot.Intake;

/// <summary>Every hour, forgets the drafts that nobody went on with for a day (design: only the open draft holds personal data).</summary>
internal sealed class DraftForgetting(IDraftStore drafts, TimeProvider clock, ILogger<DraftForgetting> logger) : BackgroundService
{
    private const int AtOnce = 100;

    private static readonly TimeSpan Between = TimeSpan.FromHours(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var hours = new PeriodicTimer(Between, clock);
        while (await hours.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                while (await drafts.ForgetOldAsync(AtOnce, stoppingToken) == AtOnce)
                {
                    // As many as fit in one look: there may be more.
                }
            }
            catch (LedgerUnavailableException error)
            {
                IntakeLog.DraftsNotForgotten(logger, error);
            }
        }
    }
}
