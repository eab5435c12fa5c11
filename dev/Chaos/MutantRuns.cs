using System.Diagnostics;
using System.Globalization;
using HelpBot.Dev.Setup;

namespace HelpBot.Dev.Chaos;

/// <summary>Builds each mutant in a copy of the repository and runs seeds until one finds it.</summary>
internal static class MutantRuns
{
    private const int MostSeeds = 25;

    public static async Task<int> Run(Repository repository, ChaosOptions options)
    {
        var mutants = Mutant.All(repository).Where(mutant => mutant.Name.Contains(options.Only ?? "", StringComparison.OrdinalIgnoreCase)).ToList();
        var problems = mutants.SelectMany(mutant => mutant.Problems(repository)).ToList();
        if (problems.Count > 0) throw new SetupException(string.Join('\n', problems));

        using var copy = RepositoryCopy.Make(repository);
        var outcomes = new List<MutantOutcome>();
        foreach (var mutant in mutants)
        {
            outcomes.Add(await Try(copy.Repository, mutant, options));
            Console.WriteLine($"  {outcomes[^1]}");
        }

        Console.WriteLine($"\n{MutantOutcome.Heading}\n{string.Join('\n', outcomes)}");
        return outcomes.TrueForAll(outcome => outcome.Caught) ? 0 : 1;
    }

    private static async Task<MutantOutcome> Try(Repository copy, Mutant mutant, ChaosOptions options)
    {
        var before = mutant.Changes.Select(change => (Change: change, Text: change.MakeIn(copy))).ToList();
        try
        {
            await Setup.Build.Of(copy, Path.Combine("tests", ChaosVerb.Project));
            var watch = Stopwatch.StartNew();
            var run = await ChaosVerb.RunSeeds(copy, options.Minutes, options.Seed, most: MostSeeds);
            return MutantOutcome.Read(mutant, run, watch.Elapsed);
        }
        finally
        {
            // In the other order, so that several changes of one file end in its first text.
            foreach (var (change, text) in before.AsEnumerable().Reverse()) change.UndoIn(copy, text);
        }
    }
}
