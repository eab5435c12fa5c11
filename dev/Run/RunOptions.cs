namespace HelpBot.Dev.Run;

/// <summary>Where a local HelpBot runs.</summary>
/// <param name="Data">Folder of Azurite's data and of the logs.</param>
/// <param name="Port">HelpBot's port on the loopback address.</param>
/// <param name="TablePort">Azurite's port for tables.</param>
/// <param name="PlaygroundPort">The Playground's port, or null for none.</param>
/// <param name="Build">Whether HelpBot is built first.</param>
public sealed record RunOptions(string Data, int Port, int TablePort, int? PlaygroundPort, bool Build = true)
{
    /// <summary>Settings of HelpBot on top of those of development, as environment variables.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>From the command line and the environment.</summary>
    public static RunOptions From(Options options, Repository repository)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(repository);
        var playground = options.Port("--playground-port", "HELPBOT_PLAYGROUND_PORT", PlaygroundServer.UsualPort);
        var result = new RunOptions(
            Path.GetFullPath(options.Value("--data", "HELPBOT_DATA") ?? repository.At(".data")),
            options.Port("--port", "HELPBOT_PORT", HelpBotServer.UsualPort),
            options.Port("--table-port", "HELPBOT_TABLE_PORT", AzuriteServer.UsualPort),
            options.Flag("--no-playground") ? null : playground);
        options.End();
        return result;
    }
}
