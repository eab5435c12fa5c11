using System.Collections.Frozen;
using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Understanding.What;

/// <summary>The four digits of a postcode as the name of a neighbourhood.</summary>
internal static class PostcodeReader
{
    private const int Digits = 4;
    private const int Whole = 6;

    private static readonly FrozenSet<string> Units = FrozenSet.Create(
        "euro", "eur", "uur", "u", "minuten", "min", "meter", "m", "km", "stappen", "steps", "euros", "gram", "keer", "personen", "people", "studenten", "students", "pm", "am");

    private static readonly FrozenSet<string> Others = FrozenSet.Create("nr", "nummer", "number", "code", "om", "at", "kamer", "room", "tel", "jaar", "year");

    /// <summary>The neighbourhoods with the postcode that begins at this word, or null when it is no postcode of the team.</summary>
    public static NeighbourhoodMark? At(Message message, int at, NeighbourhoodName[] names)
    {
        var word = message[at];
        var isWhole = word.Length == Whole && char.IsAsciiLetter(word[Digits]) && char.IsAsciiLetter(word[Digits + 1]);
        if ((word.Length != Digits && !isWhole) || Units.Contains(message[at + 1]) || Others.Contains(message[at - 1])) return null;
        var areas = names.Where(name => word.StartsWith(name.Area.Postcode, StringComparison.Ordinal)).Select(name => name.Area.Name).ToList();
        return areas.Count == 0 ? null : new NeighbourhoodMark(at, at + (HasLetters(message, at + 1) ? 2 : 1), areas, true);
    }

    private static bool HasLetters(Message message, int at) =>
        at < message.Count && message.BreakBefore(at) == Break.None && message.Tokens[at].Length == 2 && message.TextOf(at, at + 1).All(char.IsAsciiLetterUpper);
}
