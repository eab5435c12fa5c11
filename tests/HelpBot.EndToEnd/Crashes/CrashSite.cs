using System.Diagnostics;
using HelpBot.Dev;
using HelpBot.Dev.Processes;
using HelpBot.Dev.Run;
using HelpBot.Dev.Setup;

namespace HelpBot.EndToEnd.Crashes;

/// <summary>HelpBot as <c>dotnet run dev.cs</c> starts it, on an Azurite of its own that is never killed.</summary>
internal sealed class CrashSite : IAsyncDisposable
{
    private readonly Repository _repository = Repository.Find();
    private readonly string _data = Directory.CreateTempSubdirectory("helpbot-").FullName;
    private readonly RunOptions _options;
    private ChildProcess? _azurite;
    private ChildProcess? _helpBot;

    private CrashSite(IReadOnlyDictionary<string, string> settings) =>
        _options = new RunOptions(_data, Ports.Free(), Ports.Free(), null, Build: false) { Settings = settings };

    /// <summary>Where people's channels reach it.</summary>
    public Uri Address => new($"http://127.0.0.1:{_options.Port}/");

    /// <summary>What is stored.</summary>
    public string Storage => AzuriteServer.ConnectionString(_options.TablePort);

    /// <summary>How long each start took, until it was ready.</summary>
    public List<TimeSpan> Starts { get; } = [];

    public static async Task<CrashSite> StartAsync(IReadOnlyDictionary<string, string> settings, CancellationToken stop)
    {
        var site = new CrashSite(settings);
        try
        {
            site._azurite = await AzuriteServer.Start(site._repository, Path.Combine(site._data, "azurite"), site.Logs, site._options.TablePort, stop);
            await site.StartHelpBotAsync(stop);
            return site;
        }
        catch
        {
            await site.DisposeAsync();
            throw;
        }
    }

    /// <summary>Kills HelpBot in the middle of whatever it does, and starts it again.</summary>
    public async Task KillAsync(CancellationToken stop)
    {
        await _helpBot!.KillAsync();
        await StartHelpBotAsync(stop);
    }

    /// <summary>The end of HelpBot's log since its last start.</summary>
    public string Tail() => _helpBot?.Tail(40) ?? "";

    public async ValueTask DisposeAsync()
    {
        if (_helpBot is not null) await _helpBot.DisposeAsync();
        if (_azurite is not null) await _azurite.DisposeAsync();
        Directory.Delete(_data, recursive: true);
    }

    private string Logs => Path.Combine(_data, "logs");

    private async Task StartHelpBotAsync(CancellationToken stop)
    {
        var watch = Stopwatch.StartNew();
        _helpBot = await HelpBotServer.Start(_repository, _options, Logs, stop);
        Starts.Add(watch.Elapsed);
    }
}
