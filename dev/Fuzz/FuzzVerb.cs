using System.Globalization;
using HelpBot.Dev.Processes;
using HelpBot.Dev.Setup;

namespace HelpBot.Dev.Fuzz;

/// <summary><c>dotnet run dev.cs fuzz</c>: sends broken and hostile requests to the whole host, as many as wanted, and reports.</summary>
internal static class FuzzVerb
{
    private const string Tests = "HelpBot.Tests";

    public static async Task<int> Run(Repository repository, Options options)
    {
        var (count, seed) = (options.Number("--count", 100_000), options.Number("--seed", 1));
        options.End();
        Console.WriteLine("Setting up.");
        await NodePackages.Install(repository);
        await Build.Of(repository, Path.Combine("tests", Tests));

        var report = Path.Combine(Folder.Writable(Path.Combine(repository.Artifacts, "fuzz")), $"{seed}.txt");
        File.Delete(report);
        var environment = new Dictionary<string, string>
        {
            ["HELPBOT_FUZZ_COUNT"] = $"{count}",
            ["HELPBOT_FUZZ_SEED"] = $"{seed}",
            ["HELPBOT_FUZZ_REPORT"] = report,
        };
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Sending {count:N0} requests, seed {seed}."));
        string[] args = ["exec", repository.Program(Tests), "--filter-class", "HelpBot.Tests.BadInput.FrontDoorTests", "--no-progress"];
        var run = await Command.Run("dotnet", args, environment: environment);
        Console.WriteLine(File.Exists(report) ? await File.ReadAllTextAsync(report) : run.Tail);
        return run.ExitCode == 0 ? 0 : 1;
    }
}
