namespace HelpBot.Operations.Backlog;

/// <summary>Looks each minute whether a team is behind, and makes it known: to the log and to the operator.</summary>
internal sealed class BacklogWatch(DueLooks looks, OperatorNotes notes, TimeProvider clock, ILogger<BacklogWatch> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    private DateTimeOffset? _logged;

    /// <summary>Looks once, and tells what there is to tell.</summary>
    public async Task LookAsync(CancellationToken cancellation)
    {
        var worst = looks.Worst;
        Report(worst);
        if (worst is not null) await notes.BehindAsync(worst, cancellation);
        else await notes.CaughtUpAsync(cancellation);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Every, clock, stoppingToken);
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                BacklogLog.OperatorNotTold(logger, failure.GetType().Name, failure);
            }
        }
    }

    private void Report(TeamBacklog? worst)
    {
        var now = clock.GetUtcNow();
        if (worst is null)
        {
            if (_logged is not null) BacklogLog.CaughtUp(logger);
            _logged = null;
        }
        else if (_logged is not { } last || now - last >= OperatorNotes.Again)
        {
            BacklogLog.Behind(logger, worst.Team, worst.Code!, worst.Behind, worst.Rows);
            _logged = now;
        }
    }
}
