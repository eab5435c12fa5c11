using System.Runtime.CompilerServices;
using HelpBot.Dialogs.Understanding.Words;
using HelpBot.Requests.Teams;

namespace HelpBot.Dialogs.Understanding.What;

/// <summary>Neighbourhoods of the team by name, by a slip of the name, or by the four digits of the postcode.</summary>
internal static class NeighbourhoodReader
{
    private const int MostWords = 4;

    // Names are made ready once for the list of a team.
    private static readonly ConditionalWeakTable<IReadOnlyList<Neighbourhood>, NeighbourhoodName[]> Ready = [];

    /// <summary>The neighbourhoods in a message; those between which it says "or" are one mark.</summary>
    public static IEnumerable<NeighbourhoodMark> Read(Message message, IReadOnlyList<Neighbourhood> areas)
    {
        var names = Ready.GetValue(areas, list => [.. list.Select(area => new NeighbourhoodName(area))]);
        string[] words = [.. message.Tokens.Select(token => NeighbourhoodContext.Dutch(token.Typed))];
        var exact = Enumerable.Range(0, words.Length).Select(at => Named(words, at, names)).ToArray();
        NeighbourhoodMark? last = null;
        for (var at = 0; at < words.Length; at = Math.Max(at + 1, last is null ? 0 : last.Until))
        {
            if (MarkAt(message, at, words, exact, names, last) is not { } found) continue;
            if (last is not null && IsAlternative(message, last, found)) last = Joined(last, found);
            else
            {
                if (last is not null) yield return last;
                last = found;
            }
        }

        if (last is not null) yield return last;
    }

    private static NeighbourhoodMark? MarkAt(Message message, int at, string[] words, NeighbourhoodMark?[] exact, NeighbourhoodName[] names, NeighbourhoodMark? last)
    {
        if (message.Tokens[at].IsNumeric) return PostcodeReader.At(message, at, names);
        return NeighbourhoodContext.IsOther(message, at) ? null
            : exact[at] ?? Misspelled(words, at, exact, names) ?? Shortened(message, at, words[at], names, last);
    }

    private static NeighbourhoodMark? Named(string[] words, int at, NeighbourhoodName[] names)
    {
        var written = "";
        NeighbourhoodMark? longest = null;
        for (var until = at + 1; until <= Math.Min(at + MostWords, words.Length); until++)
        {
            written += words[until - 1];
            var named = names.Where(name => name.IsWrittenAs(written)).ToList();
            if (named.Count == 1) longest = new NeighbourhoodMark(at, until, [named[0].Area.Name], false);
        }

        return longest;
    }

    /// <summary>A name with a slip, in as many words as begin no other name that is written right.</summary>
    private static NeighbourhoodMark? Misspelled(string[] words, int at, NeighbourhoodMark?[] exact, NeighbourhoodName[] names)
    {
        var written = "";
        NeighbourhoodMark? longest = null;
        for (var until = at + 1; until <= Math.Min(at + MostWords, words.Length) && exact[until - 1] is null; until++)
        {
            written += words[until - 1];
            if (Nearest(written, names) is { Count: > 0 } nearest && !Spelling.IsKnown(written)) longest = new NeighbourhoodMark(at, until, nearest, true);
        }

        return longest;
    }

    private static List<string> Nearest(string written, NeighbourhoodName[] names)
    {
        var near = names.Select(name => (name.Area.Name, Distance: name.Distance(written))).Where(one => one.Distance is not null).ToList();
        return [.. near.Where(one => one.Distance == near.Min(other => other.Distance)).Select(one => one.Name)];
    }

    /// <summary>The first word of a name, of several names, its beginning, or its letters.</summary>
    private static NeighbourhoodMark? Shortened(Message message, int at, string word, NeighbourhoodName[] names, NeighbourhoodMark? last)
    {
        var begun = names.Where(name => name.First == word || (!Spelling.IsKnown(word) && name.BeginsWith(word))).ToList();
        if (begun.Count > 0) return new NeighbourhoodMark(at, at + 1, [.. begun.Select(name => name.Area.Name)], false);
        var sides = names.Where(name => name.IsSide(word)).ToList();
        if (sides.Count == 1 && (NeighbourhoodContext.IsAfterPlaceWord(message, at) || IsOtherSide(message, at, last)))
            return new NeighbourhoodMark(at, at + 1, [sides[0].Area.Name], !IsOtherSide(message, at, last));
        var isCapital = message.Tokens[at].IsCapital;
        var shortened = Spelling.IsKnown(word) || (word.Length < 3 && !isCapital) ? [] : names.Where(name => name.IsShortenedTo(word)).ToList();
        return shortened.Count == 1 ? new NeighbourhoodMark(at, at + 1, [shortened[0].Area.Name], true) : null;
    }

    private static bool IsOtherSide(Message message, int at, NeighbourhoodMark? last) =>
        last is not null && at == last.Until + 1 && message[last.Until] is "of" or "or" or "en" or "and";

    private static bool IsAlternative(Message message, NeighbourhoodMark one, NeighbourhoodMark other) =>
        other.From - one.Until is >= 1 and <= 3 && message[one.Until] is "of" or "or" && !one.Names.SequenceEqual(other.Names);

    private static NeighbourhoodMark Joined(NeighbourhoodMark one, NeighbourhoodMark other) =>
        new(one.From, other.Until, [.. one.Names.Union(other.Names)], one.Confirm || other.Confirm);
}
