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
        var names = Ready.GetValue(areas, static list => [.. list.Select(area => new NeighbourhoodName(area))]);
        var words = new string[message.Count];
        for (var at = 0; at < words.Length; at++) words[at] = NeighbourhoodContext.Dutch(message.Tokens[at].Typed);
        var exact = new NeighbourhoodMark?[words.Length];
        for (var at = 0; at < words.Length; at++) exact[at] = Named(words, at, names);
        List<NeighbourhoodMark>? marks = null;
        for (var at = 0; at < words.Length;)
        {
            var last = marks?[^1];
            if (MarkAt(message, at, words, exact, names, last) is { } found)
            {
                if (last is not null && IsAlternative(message, last, found)) marks![^1] = Joined(last, found);
                else (marks ??= []).Add(found);
            }

            at = Math.Max(at + 1, marks is null ? 0 : marks[^1].Until);
        }

        if (marks is null) return [];
        return marks;
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
            // Most words begin no name, with however many words behind them.
            if (!IsBeginning(written, names)) break;
            if (Only(names, written, static (name, joined) => name.IsWrittenAs(joined)) is { } named) longest = new NeighbourhoodMark(at, until, [named.Area.Name], false);
        }

        return longest;
    }

    private static bool IsBeginning(string written, NeighbourhoodName[] names)
    {
        foreach (var name in names)
            if (name.MayGoOnFrom(written)) return true;
        return false;
    }

    /// <summary>A name with a slip, in as many words as begin no other name that is written right.</summary>
    private static NeighbourhoodMark? Misspelled(string[] words, int at, NeighbourhoodMark?[] exact, NeighbourhoodName[] names)
    {
        var written = "";
        NeighbourhoodMark? longest = null;
        for (var until = at + 1; until <= Math.Min(at + MostWords, words.Length) && exact[until - 1] is null; until++)
        {
            written += words[until - 1];
            if (!Spelling.IsKnown(written) && Nearest(written, names) is { } nearest) longest = new NeighbourhoodMark(at, until, nearest, true);
        }

        return longest;
    }

    private static List<string>? Nearest(string written, NeighbourhoodName[] names)
    {
        List<string>? nearest = null;
        var (least, sound) = (int.MaxValue, (string?)null);
        foreach (var name in names)
        {
            if (!name.IsAsLongAs(written)) continue;
            if (name.Distance(written, sound ??= Sound.Of(written)) is not { } distance || distance > least) continue;
            if (distance < least) nearest = [];
            least = distance;
            nearest!.Add(name.Area.Name);
        }

        return nearest;
    }

    /// <summary>The first word of a name, of several names, its beginning, or its letters.</summary>
    private static NeighbourhoodMark? Shortened(Message message, int at, string word, NeighbourhoodName[] names, NeighbourhoodMark? last)
    {
        var isKnown = Spelling.IsKnown(word);
        List<string>? begun = null;
        foreach (var name in names)
            if (name.First == word || (!isKnown && name.BeginsWith(word))) (begun ??= []).Add(name.Area.Name);
        if (begun is not null) return new NeighbourhoodMark(at, at + 1, begun, false);
        if (Only(names, word, static (name, side) => name.IsSide(side)) is { } side && (NeighbourhoodContext.IsAfterPlaceWord(message, at) || IsOtherSide(message, at, last)))
            return new NeighbourhoodMark(at, at + 1, [side.Area.Name], !IsOtherSide(message, at, last));
        if (isKnown || (word.Length < 3 && !message.Tokens[at].IsCapital)) return null;
        return Only(names, word, static (name, letters) => name.IsShortenedTo(letters)) is { } shortened ? new NeighbourhoodMark(at, at + 1, [shortened.Area.Name], true) : null;
    }

    /// <summary>The name of which something is true, when it is of no other.</summary>
    private static NeighbourhoodName? Only(NeighbourhoodName[] names, string word, Func<NeighbourhoodName, string, bool> isTrue)
    {
        NeighbourhoodName? only = null;
        foreach (var name in names)
        {
            if (!isTrue(name, word)) continue;
            if (only is not null) return null;
            only = name;
        }

        return only;
    }

    private static bool IsOtherSide(Message message, int at, NeighbourhoodMark? last) =>
        last is not null && at == last.Until + 1 && message[last.Until] is "of" or "or" or "en" or "and";

    private static bool IsAlternative(Message message, NeighbourhoodMark one, NeighbourhoodMark other) =>
        other.From - one.Until is >= 1 and <= 3 && message[one.Until] is "of" or "or" && !one.Names.SequenceEqual(other.Names);

    private static NeighbourhoodMark Joined(NeighbourhoodMark one, NeighbourhoodMark other) =>
        new(one.From, other.Until, [.. one.Names.Union(other.Names)], one.Confirm || other.Confirm);
}
