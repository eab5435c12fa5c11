using HelpBot.Dev.Setup;

namespace HelpBot.Dev.Run;

/// <summary><c>dotnet run dev.cs</c>: sets up, starts everything, waits for Ctrl-C, stops everything.</summary>
internal static class RunVerb
{
    public static async Task<int> Run(Repository repository, RunOptions options)
    {
        using var signals = new StopSignals();
        try
        {
            return await Run(repository, options, signals.Token);
        }
        catch (OperationCanceledException) when (signals.Token.IsCancellationRequested)
        {
            Console.WriteLine("Stopped while starting.");
            return 0;
        }
    }

    private static async Task<int> Run(Repository repository, RunOptions options, CancellationToken stop)
    {
        Console.WriteLine("HelpBot is starting.");
        Folder.Writable(options.Data);
        Ports.MustBeFree(Wanted(options));
        await NodePackages.Install(repository, stop);
        await using var site = await LocalSite.Start(repository, options, stop);
        Console.WriteLine(WhereToLook(options));

        var stopped = Task.Delay(Timeout.Infinite, stop);
        var ended = site.FirstEnded();
        if (await Task.WhenAny(stopped, ended) == stopped)
        {
            Console.WriteLine("Stopping HelpBot, the Playground and Azurite ...");
            await site.DisposeAsync();
            Console.WriteLine("Stopped.");
            return 0;
        }

        var child = await ended;
        throw new SetupException($"{child.Name} stopped by itself. The end of {child.LogFile}:\n{child.Tail()}");
    }

    private static List<(int, string, string)> Wanted(RunOptions options)
    {
        List<(int, string, string)> wanted = [(options.Port, "HelpBot", "--port"), (options.TablePort, "Azurite", "--table-port")];
        if (options.PlaygroundPort is { } port) wanted.Add((port, "the Playground", "--playground-port"));
        return wanted;
    }

    private static string WhereToLook(RunOptions options)
    {
        var bot = $"http://127.0.0.1:{options.Port}";
        return $"""

            HelpBot runs.
              {(options.PlaygroundPort is { } port ? $"open      http://localhost:{port}  (the chat and the team, as in Teams)" : $"messages  {bot}/api/messages")}
              health    {bot}/health/ready
              logs      {Path.Combine(options.Data, "logs")}
              data      {Path.Combine(options.Data, "azurite")}  (kept for the next start; delete it to begin anew)
            Ctrl-C stops everything.
            """;
    }
}
