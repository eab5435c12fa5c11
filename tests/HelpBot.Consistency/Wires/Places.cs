using System.Text.RegularExpressions;

namespace HelpBot.Consistency.Wires;

/// <summary>
/// The neighbourhoods of the city. Every placing names another, and every card and note names its neighbourhood, so that a
/// text tells which request it is about.
/// </summary>
internal static partial class Places
{
    public static string NameOf(int postcode) => $"Plein {postcode}";

    /// <summary>The first one that a text names, or empty.</summary>
    public static string In(string text) => Name().Match(text).Value;

    /// <summary>All that a text names.</summary>
    public static IReadOnlyList<string> AllIn(string text) => [.. Name().Matches(text).Select(match => match.Value).Distinct()];

    [GeneratedRegex("Plein [0-9]{4}")]
    private static partial Regex Name();
}
