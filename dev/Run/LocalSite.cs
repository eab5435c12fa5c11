using HelpBot.Dev.Processes;
using HelpBot.Dev.Setup;

namespace HelpBot.Dev.Run;

/// <summary>HelpBot with all it needs on this machine: Azurite, HelpBot, and usually the Playground.</summary>
public sealed class LocalSite : IAsyncDisposable
{
    private readonly Repository _repository;
    private readonly RunOptions _options;
    private readonly List<ChildProcess> _children = [];
    private ChildProcess? _azurite;
    private ChildProcess? _helpBot;
    private ChildProcess? _playground;

    private LocalSite(Repository repository, RunOptions options) => (_repository, _options) = (repository, options);

    /// <summary>Starts everything; whatever fails, nothing is left running.</summary>
    /// <exception cref="SetupException">Something does not start; the message says what and shows its log.</exception>
    public static async Task<LocalSite> Start(Repository repository, RunOptions options, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var site = new LocalSite(repository, options);
        try
        {
            await site.StartAll(Folder.Writable(Path.Combine(options.Data, "logs")), stop);
            return site;
        }
        catch
        {
            await site.DisposeAsync();
            throw;
        }
    }

    /// <summary>Stops HelpBot alone and starts it again on the same data, as a deploy does.</summary>
    public async Task RestartHelpBot(CancellationToken stop = default)
    {
        _children.Remove(_helpBot!);
        await _helpBot!.DisposeAsync();
        _helpBot = await HelpBotServer.Start(_repository, _options, Path.Combine(_options.Data, "logs"), stop);
        _children.Add(_helpBot);
    }

    /// <summary>Ends when one of the processes ends by itself, and tells which.</summary>
    public async Task<ChildProcess> FirstEnded()
    {
        var ended = await Task.WhenAny(_children.Select(c => c.Ended));
        return _children.First(c => c.Ended == ended);
    }

    /// <summary>Stops HelpBot first, so that nothing it still does goes nowhere; then the Playground, then Azurite.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var child in new[] { _helpBot, _playground, _azurite })
            if (child is not null) await child.DisposeAsync();
        (_helpBot, _playground, _azurite) = (null, null, null);
    }

    private async Task StartAll(string logs, CancellationToken stop)
    {
        var (repository, options) = (_repository, _options);
        // Azurite and the compiler don't need each other; on a first run the seconds count.
        var azurite = Step.Of("start of Azurite", async () =>
            _azurite = await AzuriteServer.Start(repository, Path.Combine(options.Data, "azurite"), logs, options.TablePort, stop));
        await Task.WhenAll(azurite, options.Build ? Build.Of(repository, Path.Combine("src", "HelpBot"), stop: stop) : Task.CompletedTask);
        _children.Add(_azurite!);

        await Step.Of("start of HelpBot", async () => _helpBot = await HelpBotServer.Start(repository, options, logs, stop));
        _children.Add(_helpBot!);
        if (options.PlaygroundPort is not { } port) return;

        var bot = new Uri($"http://127.0.0.1:{options.Port}/api/messages");
        await Step.Of("start of the Playground", async () => _playground = await PlaygroundServer.Start(repository, bot, logs, port, stop));
        _children.Add(_playground!);
    }
}
