namespace HelpBot.Storage;

/// <summary>
/// Creates missing tables before the host serves. An account that cannot be reached then is tried again until it
/// can: an instance that waits for storage is not ready, but it is not broken either.
/// </summary>
internal sealed class TablesAtStart(StorageTables tables, TimeProvider clock, ILogger<TablesAtStart> log) : BackgroundService
{
    private static readonly TimeSpan FirstTry = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan BetweenTries = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await TryCreateAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!tables.AreThere)
        {
            await Task.Delay(BetweenTries, clock, stoppingToken);
            await TryCreateAsync(stoppingToken);
        }
    }

    private async Task TryCreateAsync(CancellationToken stopping)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        deadline.CancelAfter(FirstTry);
        try
        {
            await tables.CreateMissingAsync(deadline.Token);
            log.TablesAreThere(tables.Options.TablePrefix);
        }
        catch (Exception failure) when (StorageFailure.IsInfrastructure(failure) && !stopping.IsCancellationRequested)
        {
            log.TablesNotCreated(failure);
        }
    }
}
