using System.Diagnostics;
using System.Net;
using HelpBot.Dev.Setup;

namespace HelpBot.Dev.Processes;

/// <summary>Waits until a server answers.</summary>
public static class Readiness
{
    /// <summary>Asks the address again and again until the answer is good, the process ends, or the time is over.</summary>
    /// <exception cref="SetupException">The process ended or never answered well; the message has the end of its log.</exception>
    public static async Task Of(ChildProcess child, Uri address, Func<HttpStatusCode, bool> good, TimeSpan limit, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(child);
        ArgumentNullException.ThrowIfNull(good);
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        var watch = Stopwatch.StartNew();
        var last = "no answer";
        while (watch.Elapsed < limit)
        {
            if (child.Ended.IsCompleted) throw new SetupException($"{child.Name} stopped by itself. The end of {child.LogFile}:\n{child.Tail()}");
            try
            {
                using var answer = await http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, stop);
                if (good(answer.StatusCode)) return;
                last = $"status {(int)answer.StatusCode}";
            }
            catch (Exception problem) when (problem is HttpRequestException || (problem is TaskCanceledException && !stop.IsCancellationRequested))
            {
                last = problem.Message;
            }

            await Task.WhenAny(child.Ended, Task.Delay(100, stop));
            stop.ThrowIfCancellationRequested();
        }

        throw new SetupException($"{child.Name} does not answer at {address} ({last}). The end of {child.LogFile}:\n{child.Tail()}");
    }
}
