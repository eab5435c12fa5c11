using System.Diagnostics;
using System.Globalization;

namespace HelpBot.Bench.Servers;

/// <summary>A server under test in a process of its own, so that only its own CPU time and memory are counted.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    /// <summary>Where a server under test tells its CPU time, in microseconds.</summary>
    public const string CpuPath = "/bench/cpu";

    private const string PortMark = "port=";
    private readonly Process _process;

    private ServerProcess(Process process, int port)
    {
        _process = process;
        Client = new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = Timeout.InfiniteTimeSpan })
        {
            BaseAddress = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/")),
        };
    }

    /// <summary>Speaks to it.</summary>
    public HttpClient Client { get; }

    /// <summary>This program in another role, with the settings of the runtime that HelpBot is built with.</summary>
    public static Task<ServerProcess> StartRole(string role, params string[] args) => StartAs(
        ["--runtimeconfig", Path.ChangeExtension(typeof(HelpBotHost).Assembly.Location, ".runtimeconfig.json")], [], role, args);

    /// <summary>The same with the settings that the SDK for web applications gives when nothing is said.</summary>
    public static Task<ServerProcess> StartPlain(string role, params string[] args) =>
        StartAs([], new Dictionary<string, string> { ["DOTNET_gcServer"] = "1" }, role, args);

    /// <summary>A program that prints its port and ends when its standard input closes.</summary>
    public static async Task<ServerProcess> Start(string program, IReadOnlyList<string> args, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(program, args) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (key, value) in environment) start.Environment[key] = value;
        var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        List<string> said = [];
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            said.Add(line);
            if (!line.StartsWith(PortMark, StringComparison.Ordinal)) continue;
            // What it logs must be read for as long as it runs, or it would stop at a full pipe.
            _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
            return new ServerProcess(process, int.Parse(line[PortMark.Length..], CultureInfo.InvariantCulture));
        }

        throw new InvalidOperationException($"{program} {string.Join(' ', args)} did not start.\n{string.Join('\n', said)}\n{await errors}");
    }

    /// <summary>The CPU time that the process has used, all threads, user and kernel, as it tells itself.</summary>
    public async Task<TimeSpan> Cpu() =>
        TimeSpan.FromMicroseconds(long.Parse(await Client.GetStringAsync(CpuPath), CultureInfo.InvariantCulture));

    private static Task<ServerProcess> StartAs(
        IEnumerable<string> settings, Dictionary<string, string> environment, string role, IEnumerable<string> args)
    {
        var program = typeof(ServerProcess).Assembly.Location;
        return Start(
            "dotnet", ["exec", .. settings, "--depsfile", Path.ChangeExtension(program, ".deps.json"), program, role, .. args], environment);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _process.StandardInput.Close();
        if (!_process.WaitForExit(TimeSpan.FromSeconds(10))) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
