using HelpBot.Dev.Processes;

namespace HelpBot.Dev.Run;

/// <summary>Azurite, the local Table service.</summary>
public static class AzuriteServer
{
    /// <summary>The port that development connection strings mean.</summary>
    public const int UsualPort = 10002;

    // The account and key that every Azurite has, published in its documentation. Not a secret.
    private const string Account = "devstoreaccount1";
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    /// <summary>How to reach an Azurite on this port.</summary>
    public static string ConnectionString(int port) =>
        $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};TableEndpoint=http://127.0.0.1:{port}/{Account};";

    /// <summary>
    /// Starts it. The whole of Azurite and not its table service alone, which forgets the last seconds when it is stopped;
    /// its blob and queue service take any free port.
    /// </summary>
    public static async Task<ChildProcess> Start(Repository repository, string data, string logs, int port, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(repository);
        Directory.CreateDirectory(data);
        string[] args =
        [
            Path.Combine(repository.NodeModules, "azurite", "dist", "src", "azurite.js"),
            "--location", data, "--silent", "--disableTelemetry",
            "--tablePort", $"{port}", "--blobPort", "0", "--queuePort", "0",
        ];
        var child = ChildProcess.Start("Azurite", Path.Combine(logs, "azurite.log"), "node", args, data);
        return await ReadyOrStopped.Of(child, new Uri($"http://127.0.0.1:{port}/{Account}"), _ => true, stop);
    }
}
