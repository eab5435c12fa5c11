namespace HelpBot.Teams.Authentication;

/// <summary>
/// How long a turn may take. Not the sender's patience: a turn whose sender hung up still has to finish what it
/// committed to. Teams resends after 15 seconds, so a turn ends before that.
/// </summary>
internal sealed class TurnLimit(IHostApplicationLifetime lifetime, TimeProvider time, ILogger<TurnLimit> logger)
{
    /// <summary>The limit.</summary>
    public static readonly TimeSpan Hard = TimeSpan.FromSeconds(10);

    /// <summary>Runs a turn; 504 when the limit ended it, 503 when the host is stopping.</summary>
    public async Task RunAsync(HttpResponse response, Func<CancellationToken, Task> turn)
    {
        using var limit = new CancellationTokenSource(Hard, time);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, lifetime.ApplicationStopping);
        try
        {
            await turn(linked.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (linked.IsCancellationRequested)
        {
            AuthenticationLog.TurnEnded(logger, Hard);
            if (response.HasStarted) return;
            response.StatusCode = limit.IsCancellationRequested
                ? StatusCodes.Status504GatewayTimeout
                : StatusCodes.Status503ServiceUnavailable;
        }
    }
}
