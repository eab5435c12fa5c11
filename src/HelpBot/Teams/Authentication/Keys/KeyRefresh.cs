using Microsoft.Extensions.Options;

namespace HelpBot.Teams.Authentication.Keys;

/// <summary>Loads the keys when the host starts, and keeps them fresh while nobody asks.</summary>
internal sealed class KeyRefresh(ConnectorSigningKeys keys, IOptions<BotOptions> options, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!options.Value.IsLocal && !stoppingToken.IsCancellationRequested)
        {
            await keys.RefreshWhenDueAsync().WaitAsync(stoppingToken).ConfigureAwait(false);
            await Task.Delay(Look, time, stoppingToken).ConfigureAwait(false);
        }
    }
}
