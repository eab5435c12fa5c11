using System.Text.Json;

namespace HelpBot.Dev.Chaos;

/// <summary>A way to break HelpBot on purpose, which a run of chaos has to find.</summary>
/// <param name="Name">A few words.</param>
/// <param name="About">What it does.</param>
/// <param name="Changes">What is changed.</param>
public sealed record Mutant(string Name, string About, IReadOnlyList<MutantChange> Changes)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <summary>All of them, in the order of their files.</summary>
    public static IReadOnlyList<Mutant> All(Repository repository)
    {
        ArgumentNullException.ThrowIfNull(repository);
        return [.. Directory.GetFiles(repository.At("tests", ChaosVerb.Project, "Mutants"), "*.json").Order(StringComparer.Ordinal)
            .Select(file => JsonSerializer.Deserialize<Mutant>(File.ReadAllText(file), Web) ?? throw new JsonException(file))];
    }

    /// <summary>What does not fit the code any more: every old text has to be there exactly once.</summary>
    public IEnumerable<string> Problems(Repository repository)
    {
        ArgumentNullException.ThrowIfNull(repository);
        return from change in Changes
               let count = change.CountIn(repository)
               where count != 1
               select $"{Name}: {change.File} has the old text {count} times.";
    }
}
