namespace HelpBot.Bench.Parts;

/// <summary>The parts of the bench, by the names that <c>dev.cs bench</c> knows.</summary>
internal static class AllParts
{
    private static readonly (string Name, bool NeedsBrowser, Func<Task> Run)[] Parts =
    [
        ("turns", false, TurnsPart.Run),
        ("azurite", false, AzuritePart.Run),
        ("list", false, ListPart.Run),
        ("delivery", false, DeliveryPart.Run),
        ("trips", false, RoundTripsPart.Run),
        ("memory", false, MemoryPart.Run),
        ("understand", false, () => { UnderstandingPart.Run(); return Task.CompletedTask; }),
        ("playground", true, ConfirmToCard.Run),
    ];

    /// <summary>Runs the named parts; all but those that need a browser when none is named.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> Run(IReadOnlyList<string> names)
    {
        if (names.Except(Parts.Select(part => part.Name)).FirstOrDefault() is { } unknown)
        {
            await Console.Error.WriteLineAsync($"There is no part \"{unknown}\". There are: {string.Join(", ", Parts.Select(part => part.Name))}.");
            return 2;
        }

        foreach (var (name, _, run) in Parts.Where(part => names.Count == 0 ? !part.NeedsBrowser : names.Contains(part.Name)))
        {
            Console.WriteLine($"\n{name}");
            await run();
        }

        return 0;
    }
}
