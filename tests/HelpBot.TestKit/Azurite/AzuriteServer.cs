using System.Diagnostics;
using System.Text.RegularExpressions;

namespace HelpBot.TestKit.Azurite;

/// <summary>
/// A Table service of our own on a free loopback port, with nothing in it and nothing kept. It ends with
/// <see cref="DisposeAsync"/>, and also when this process dies: it watches its standard input, which then closes.
/// </summary>
public sealed partial class AzuriteServer : IAsyncDisposable
{
    /// <summary>The account that every emulator has.</summary>
    public const string AccountName = "devstoreaccount1";

    /// <summary>Its key; it is published and protects nothing.</summary>
    public const string AccountKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    // Azurite does not tell which port it got when it may choose one, so its listening is overheard.
    private const string Launcher = """
        process.stdin.on('end', () => process.exit(0)).on('error', () => process.exit(0)).resume();
        const net = require('net'), listen = net.Server.prototype.listen;
        net.Server.prototype.listen = function (...args) {
            this.once('listening', () => console.log('port=' + this.address().port));
            return listen.apply(this, args);
        };
        require(process.argv[1]);
        """;

    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);

    private readonly Process _node;

    private AzuriteServer(Process node, int port)
    {
        _node = node;
        Port = port;
        ConnectionString = $"DefaultEndpointsProtocol=http;AccountName={AccountName};AccountKey={AccountKey};TableEndpoint={Endpoint};";
    }

    /// <summary>The port on 127.0.0.1.</summary>
    public int Port { get; }

    /// <summary>The address of the account on this server.</summary>
    public Uri Endpoint => new($"http://127.0.0.1:{Port}/{AccountName}");

    /// <summary>How to reach the development account of this server.</summary>
    public string ConnectionString { get; }

    /// <summary>Starts a server and waits until it listens.</summary>
    /// <exception cref="InvalidOperationException">Node or Azurite is missing, or the server does not start.</exception>
    public static async Task<AzuriteServer> StartAsync(CancellationToken cancellationToken = default)
    {
        var main = RepositoryRoot.Combine("dev", "node_modules", "azurite", "dist", "src", "table", "main.js");
        if (!File.Exists(main)) throw new InvalidOperationException("Azurite is not installed: run dotnet run dev.cs test");

        var node = Start(main);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(StartLimit);
        try
        {
            return new AzuriteServer(node, await PortAsync(node, limit.Token));
        }
        catch
        {
            await EndAsync(node);
            throw;
        }
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => EndAsync(_node);

    private static Process Start(string main)
    {
        var start = new ProcessStartInfo("node")
        {
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] arguments =
            ["-e", Launcher, main, "--inMemoryPersistence", "--silent", "--skipApiVersionCheck", "--disableTelemetry", "--tablePort", "0"];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception reason)
        {
            throw new InvalidOperationException("Node.js 20 or newer is needed and 'node' was not found on the PATH.", reason);
        }
    }

    private static async Task<int> PortAsync(Process node, CancellationToken cancellationToken)
    {
        // What Azurite says must be read for as long as it runs, or it would stop at a full pipe.
        var errors = node.StandardError.ReadToEndAsync(CancellationToken.None);
        while (await node.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            if (ListeningPort().Match(line) is not { Success: true } match) continue;
            _ = node.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
            return int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
        }

        throw new InvalidOperationException($"Azurite did not start. {await errors}");
    }

    private static async ValueTask EndAsync(Process node)
    {
        if (!node.HasExited) node.Kill(entireProcessTree: true);
        await node.WaitForExitAsync(CancellationToken.None);
        node.Dispose();
    }

    [GeneratedRegex("^port=([0-9]+)$")]
    private static partial Regex ListeningPort();
}
