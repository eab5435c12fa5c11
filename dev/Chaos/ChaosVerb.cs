using System.Globalization;
using HelpBot.Dev.Processes;
using HelpBot.Dev.Setup;

namespace HelpBot.Dev.Chaos;

/// <summary><c>dotnet run dev.cs chaos</c>: seed after seed of people, faults and ends of instances, each run checked.</summary>
internal static class ChaosVerb
{
    /// <summary>The project that runs seeds.</summary>
    public const string Project = "HelpBot.Consistency";

    public static async Task<int> Run(Repository repository, ChaosOptions options)
    {
        Console.WriteLine("Setting up.");
        await NodePackages.Install(repository);
        if (options.Mutants) return await MutantRuns.Run(repository, options);
        await Setup.Build.Of(repository, Path.Combine("tests", Project));
        Console.WriteLine("Running. The same seed makes the same plan of acts and faults.");
        var run = await RunSeeds(repository, options.Minutes, options.Seed, Console.WriteLine);
        return run.ExitCode == 0 ? 0 : 1;
    }

    /// <summary>Runs seeds until the time is over or one finds something.</summary>
    public static Task<CommandResult> RunSeeds(
        Repository repository, double minutes, long seed, Action<string>? line = null, long most = long.MaxValue) => Command.Run(
        "dotnet",
        [
            "exec", repository.Program(Project), "chaos", minutes.ToString(CultureInfo.InvariantCulture),
            seed.ToString(CultureInfo.InvariantCulture), most.ToString(CultureInfo.InvariantCulture),
        ],
        repository.Root, line: line);
}
