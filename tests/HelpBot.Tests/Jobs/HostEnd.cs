using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace HelpBot.Tests.Jobs;

/// <summary>
/// Tells when everything of a host is disposed. <c>RunAsync</c> of the program disposes its host too, and whoever comes
/// second does not wait for the first: that the factory is done does not say it.
/// </summary>
internal sealed class HostEnd : IHostedService, IDisposable
{
    private readonly TaskCompletionSource _over;

    private HostEnd(TaskCompletionSource over) => _over = over;

    /// <summary>Makes it the first service of a host, which is the last one that is disposed.</summary>
    public static Task Of(IServiceCollection services)
    {
        var over = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        services.Insert(0, ServiceDescriptor.Singleton<IHostedService, HostEnd>(_ => new HostEnd(over)));
        return over.Task;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => _over.TrySetResult();
}
