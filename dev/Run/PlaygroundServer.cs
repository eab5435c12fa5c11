using HelpBot.Dev.Processes;

namespace HelpBot.Dev.Run;

/// <summary>The Microsoft 365 Agents Playground: a page that looks like Teams and talks to a local bot.</summary>
public static class PlaygroundServer
{
    /// <summary>The port it takes unless told otherwise.</summary>
    public const int UsualPort = 56150;

    /// <summary>What it gives the bot as the address of its connector.</summary>
    public static string ServiceUrl(int port) => $"http://localhost:{port}/_connector";

    /// <summary>Starts it for a bot that already answers, with the people and the team of <c>dev/playground.yml</c>.</summary>
    public static async Task<ChildProcess> Start(Repository repository, Uri bot, string logs, int port, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(repository);
        ArgumentNullException.ThrowIfNull(bot);
        var environment = new Dictionary<string, string>
        {
            ["BOT_ENDPOINT"] = bot.AbsoluteUri,
            ["TEAMSAPPTESTER_BROWSER"] = "none",
            ["SEND_INSTALLATION_ACTIVITY"] = "true",
            ["M365_AGENTS_PLAYGROUND_CONFIG_PATH"] = repository.At("dev", "playground.yml"),
            ["M365_AGENTS_PLAYGROUND_LOGFILE"] = Path.Combine(logs, "playground-detail.log"),
        };
        string[] args =
        [
            Path.Combine(repository.NodeModules, "@microsoft", "m365agentsplayground", "cli.js"),
            "start", "--dt", "--port", $"{port}", "--service-url", ServiceUrl(port),
        ];
        var child = ChildProcess.Start("Playground", Path.Combine(logs, "playground.log"), "node", args, logs, environment);
        return await ReadyOrStopped.Of(child, new Uri($"http://localhost:{port}"), status => (int)status == 200, stop);
    }
}
