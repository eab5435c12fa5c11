using System.Globalization;
using System.Text.RegularExpressions;
using HelpBot.Dev.Processes;

namespace HelpBot.Dev.Chaos;

/// <summary>Whether a mutant was found.</summary>
/// <param name="Mutant">The mutant.</param>
/// <param name="Check">The checks that found it, or why it was not found.</param>
/// <param name="Seed">The seed that found it, or empty.</param>
/// <param name="Took">How long it took without building.</param>
internal sealed partial record MutantOutcome(Mutant Mutant, string Check, string Seed, TimeSpan Took)
{
    public static string Heading => $"{"mutant",-34} {"seed",6} {"seconds",8}  found by";

    public bool Caught => Seed.Length > 0;

    public static MutantOutcome Read(Mutant mutant, CommandResult run, TimeSpan took)
    {
        // A run that ends for another reason than a finding proves nothing about the checks.
        var found = Finding().Match(run.Output);
        return run.ExitCode == 1 && found.Success
            ? new MutantOutcome(mutant, found.Groups[2].Value.Trim(), found.Groups[1].Value, took)
            : new MutantOutcome(mutant, run.ExitCode == 0 ? "NOT FOUND" : $"BROKEN: exit code {run.ExitCode}", "", took);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Mutant.Name,-34} {Seed,6} {Took.TotalSeconds,8:0.0}  {Check}");

    [GeneratedRegex("^Seed (-?[0-9]+) was found wrong by: (.*)$", RegexOptions.Multiline)]
    private static partial Regex Finding();
}
