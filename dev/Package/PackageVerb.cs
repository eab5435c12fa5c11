using System.IO.Compression;
using HelpBot.Dev.Processes;
using HelpBot.Dev.Setup;

namespace HelpBot.Dev.Package;

/// <summary><c>dotnet run dev.cs package</c>: fills in, checks and packs <c>manifest/</c>.</summary>
internal static class PackageVerb
{
    public static async Task<int> Run(Repository repository, PackageOptions options)
    {
        await NodePackages.Install(repository);
        var folder = Path.Combine(repository.Artifacts, "teams-app");
        await Fill(repository.At("manifest"), folder, options);

        var problems = ManifestCheck.Of(folder);
        var schema = await Command.Run("node", [repository.At("dev", "check-manifest.mjs"), folder], repository.At("dev"));
        if (schema.ExitCode != 0) problems = [.. problems, schema.Output.Trim()];
        if (problems.Count > 0) throw new SetupException($"The Teams app package is not right:\n  {string.Join("\n  ", problems)}");

        var zip = Path.Combine(repository.Artifacts, "helpbot-teams.zip");
        File.Delete(zip);
        await ZipFile.CreateFromDirectoryAsync(folder, zip);
        Console.WriteLine($"{schema.Output.Trim()}\n{zip}: app {options.AppId}, version {options.Version}, host {options.Domain}");
        if (options.ForDevelopment)
            Console.WriteLine("For development only: give --app-id and --domain of the deployed bot to make a package that Teams can use.");
        return 0;
    }

    private static async Task Fill(string from, string to, PackageOptions options)
    {
        if (Directory.Exists(to)) Directory.Delete(to, recursive: true);
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from))
        {
            var target = Path.Combine(to, Path.GetFileName(file));
            if (Path.GetExtension(file) == ".png") File.Copy(file, target);
            else if (Path.GetExtension(file) == ".json") await File.WriteAllTextAsync(target, Fill(await File.ReadAllTextAsync(file), options));
        }
    }

    private static string Fill(string text, PackageOptions options) => text
        .Replace("{{appId}}", options.AppId, StringComparison.Ordinal)
        .Replace("{{domain}}", options.Domain, StringComparison.Ordinal)
        .Replace("{{version}}", options.Version, StringComparison.Ordinal);
}
