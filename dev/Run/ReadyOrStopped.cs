using System.Net;
using HelpBot.Dev.Processes;

namespace HelpBot.Dev.Run;

internal static class ReadyOrStopped
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <summary>The child once it answers; if it never does, it is stopped before the problem is told.</summary>
    public static async Task<ChildProcess> Of(ChildProcess child, Uri address, Func<HttpStatusCode, bool> good, CancellationToken stop)
    {
        try
        {
            await Readiness.Of(child, address, good, Limit, stop);
            return child;
        }
        catch
        {
            await child.DisposeAsync();
            throw;
        }
    }
}
