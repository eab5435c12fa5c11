namespace HelpBot.Bench.Parts;

/// <summary>The parts of the bench, by the names that <c>dev.cs bench</c> knows.</summary>
internal static class AllParts
{
    private static readonly (string Name, Func<Task> Run)[] Parts =
    [
        ("turns", TurnsPart.Run),
        ("memory", MemoryPart.Run),
    ];

    /// <summary>Runs the named parts; all but those that need a browser when none is named.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> Run(IReadOnlyList<string> names)
    {
        foreach (var (name, run) in Parts.Where(part => names.Count == 0 || names.Contains(part.Name)))
        {
            Console.WriteLine($"-- {name}");
            await run();
        }

        return 0;
    }
}
