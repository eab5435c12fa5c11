using System.Security.Cryptography;
using HelpBot.Dev.Processes;

namespace HelpBot.Dev.Setup;

/// <summary>Node, npm, and the packages that <c>dev/package-lock.json</c> names.</summary>
public static class NodePackages
{
    private const int OldestNode = 20;
    private const string Remedy = "Install Node.js 20 or newer with npm (on Debian: apt-get install nodejs npm; elsewhere: nodejs.org), then try again.";

    /// <summary>Installs the packages, unless the last install was of the same lock file.</summary>
    /// <exception cref="SetupException">Node or npm is missing or too old, or the install failed.</exception>
    public static async Task Install(Repository repository, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(repository);
        var node = await Version("node");
        if (!int.TryParse(node.TrimStart('v').Split('.')[0], out var major) || major < OldestNode)
            throw new SetupException($"Node {node} is too old. {Remedy}");

        var stamp = Path.Combine(repository.NodeModules, ".installed");
        var wanted = Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(repository.At("dev", "package-lock.json"), stop))) + " " + node;
        if (File.Exists(stamp) && await File.ReadAllTextAsync(stamp, stop) == wanted) return;

        await Version("npm");
        await Step.Of("npm packages", async () =>
        {
            var result = await Command.Run(Command.Npm, ["ci", "--loglevel=error"], repository.At("dev"), stop: stop);
            if (result.ExitCode != 0) throw new SetupException($"npm ci failed in dev/:\n{result.Tail}");
            await File.WriteAllTextAsync(stamp, wanted, CancellationToken.None);
        });
    }

    private static async Task<string> Version(string program)
    {
        try
        {
            var result = await Command.Run(program == "npm" ? Command.Npm : program, ["--version"]);
            if (result.ExitCode == 0) return result.Output.Trim().Split('\n')[^1].Trim();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // Not on the path: told below, with what to do.
        }

        throw new SetupException($"{program} is not there or does not run. {Remedy}");
    }
}
