using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace HelpBot.Teams.Authentication;

/// <summary>Ends the start of a host without app id that listens on anything but loopback.</summary>
internal sealed class LoopbackOnly(IOptions<BotOptions> options, IServer server) : IHostedLifecycleService
{
    // Only now are the addresses known that the server really listens on, whichever setting they came from.
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.IsLocal) return Task.CompletedTask;
        var open = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault(address => !IsLoopback(address));
        return open is null
            ? Task.CompletedTask
            : throw new InvalidOperationException(
                $"MicrosoftAppId is not set, so requests need no token, and the host listens on {open}. Listen on a loopback address such as http://127.0.0.1:3978, or set MicrosoftAppId.");
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static bool IsLoopback(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.IsLoopback;
}
