using HelpBot.Dev.Processes;

namespace HelpBot.Dev.Run;

/// <summary>HelpBot itself, as built, with development settings.</summary>
public static class HelpBotServer
{
    /// <summary>Where the Bot Framework tools look for a local bot.</summary>
    public const int UsualPort = 3978;

    /// <summary>Starts it and waits until it says that it can serve.</summary>
    public static async Task<ChildProcess> Start(Repository repository, RunOptions options, string logs, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(repository);
        ArgumentNullException.ThrowIfNull(options);
        var environment = new Dictionary<string, string>(options.Settings)
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["ASPNETCORE_URLS"] = $"http://127.0.0.1:{options.Port}",
            ["Storage__ConnectionString"] = AzuriteServer.ConnectionString(options.TablePort),
        };
        if (options.PlaygroundPort is { } port and not PlaygroundServer.UsualPort)
            environment["HelpBot__Teams__0__ServiceUrl"] = PlaygroundServer.ServiceUrl(port);

        var program = repository.Program("HelpBot");
        var child = ChildProcess.Start(
            "HelpBot", Path.Combine(logs, "helpbot.log"), "dotnet", ["exec", program], Path.GetDirectoryName(program)!, environment);
        var ready = new Uri($"http://127.0.0.1:{options.Port}/health/ready");
        return await ReadyOrStopped.Of(child, ready, status => (int)status is >= 200 and < 300, stop);
    }
}
