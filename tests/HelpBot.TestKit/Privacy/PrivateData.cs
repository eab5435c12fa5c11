namespace HelpBot.TestKit.Privacy;

/// <summary>The one resident of all tests, with values that stand nowhere by chance: where one is found, it got there.</summary>
public static class PrivateData
{
    /// <summary>How to address them.</summary>
    public const string Name = "mevrouw Quistelvoorn";

    /// <summary>Where they live.</summary>
    public const string Address = "Zonderlingstraat 99";

    /// <summary>Where they can be called.</summary>
    public const string Phone = "06-19283746";

    // In parts that survive other spellings, such as digits in groups or a + for a space.
    private static readonly string[] Traits = ["Quistelvoorn", "Zonderlingstraat", "19283746", "1928 3746", "19 28 37 46"];

    /// <summary>What of it stands in a text.</summary>
    public static IReadOnlyList<string> In(string? text) => text is null
        ? []
        : [.. Traits.Where(trait => text.Contains(trait, StringComparison.OrdinalIgnoreCase))];
}
