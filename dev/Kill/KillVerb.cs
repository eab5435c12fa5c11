using HelpBot.Dev.Processes;
using HelpBot.Dev.Setup;

namespace HelpBot.Dev.Kill;

/// <summary><c>dotnet run dev.cs kill</c>: kills HelpBot again and again while people work with it, and reports what became of their work.</summary>
internal static class KillVerb
{
    private const string Tests = "HelpBot.EndToEnd";

    public static async Task<int> Run(Repository repository, Options options)
    {
        var (kills, requests, seed) = (options.Number("--kills", 50), options.Number("--requests", 1_000), options.Number("--seed", 1));
        options.End();
        Console.WriteLine("Setting up.");
        await NodePackages.Install(repository);
        await Build.Of(repository, Path.Combine("tests", Tests));

        var report = Path.Combine(Folder.Writable(Path.Combine(repository.Artifacts, "kill")), $"{seed}.txt");
        File.Delete(report);
        var environment = new Dictionary<string, string>
        {
            ["HELPBOT_KILL_KILLS"] = $"{kills}",
            ["HELPBOT_KILL_REQUESTS"] = $"{requests}",
            ["HELPBOT_KILL_SEED"] = $"{seed}",
            ["HELPBOT_KILL_REPORT"] = report,
        };
        Console.WriteLine($"Placing and claiming {requests} requests, with {kills} kills.");
        string[] args = ["exec", repository.Program(Tests), "--filter-class", "HelpBot.EndToEnd.Crashes.KillTests", "--no-progress"];
        var run = await Command.Run("dotnet", args, environment: environment);
        if (File.Exists(report)) Console.WriteLine(await File.ReadAllTextAsync(report));
        if (run.ExitCode != 0) Console.WriteLine(run.Output);
        return run.ExitCode == 0 ? 0 : 1;
    }
}
