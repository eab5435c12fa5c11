using HelpBot.Dev;
using HelpBot.Dev.Processes;
using HelpBot.Dev.Run;
using HelpBot.Dev.Setup;

namespace HelpBot.EndToEnd.Playground;

/// <summary>A Playground on ports of its own, with HelpBot and Azurite behind it or with a bot of the test.</summary>
internal sealed class PlaygroundSite : IAsyncDisposable
{
    private readonly IAsyncDisposable _running;
    private readonly string _data;

    private PlaygroundSite(int port, IAsyncDisposable running, string data, string? storage = null) =>
        (Address, _running, _data, Storage) = (new Uri($"http://localhost:{port}"), running, data, storage);

    /// <summary>The page to open.</summary>
    public Uri Address { get; }

    /// <summary>How to reach what HelpBot stored; null when the bot belongs to the test.</summary>
    public string? Storage { get; }

    /// <summary>Everything that HelpBot wrote since it was last started.</summary>
    public string Output
    {
        get
        {
            var log = Path.Combine(_data, "logs", "helpbot.log");
            using var reader = new StreamReader(new FileStream(log, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
            return reader.ReadToEnd();
        }
    }

    /// <summary>HelpBot as built, with an empty Azurite, exactly as <c>dotnet run dev.cs</c> starts them.</summary>
    public static async Task<PlaygroundSite> StartWithHelpBot(CancellationToken stop)
    {
        var (data, port) = (Directory.CreateTempSubdirectory("helpbot-").FullName, Ports.Free());
        var options = new RunOptions(data, Ports.Free(), Ports.Free(), port, Build: false);
        return new PlaygroundSite(
            port, await LocalSite.Start(Repository.Find(), options, stop), data, AzuriteServer.ConnectionString(options.TablePort));
    }

    /// <summary>Stops HelpBot and starts it again on the same data. The Playground and its pages stay.</summary>
    public Task RestartHelpBot(CancellationToken stop) =>
        _running is LocalSite site ? site.RestartHelpBot(stop) : throw new InvalidOperationException("The bot of this site belongs to the test.");

    /// <summary>A Playground for a bot that already listens.</summary>
    public static async Task<PlaygroundSite> Start(Uri bot, CancellationToken stop)
    {
        var (data, port) = (Directory.CreateTempSubdirectory("helpbot-").FullName, Ports.Free());
        ChildProcess playground = await PlaygroundServer.Start(Repository.Find(), bot, data, port, stop);
        return new PlaygroundSite(port, playground, data);
    }

    public async ValueTask DisposeAsync()
    {
        await _running.DisposeAsync();
        Directory.Delete(_data, recursive: true);
    }
}
