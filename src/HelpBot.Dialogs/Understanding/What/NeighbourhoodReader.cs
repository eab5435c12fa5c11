using HelpBot.Dialogs.Understanding.Words;
using HelpBot.Requests.Teams;

namespace HelpBot.Dialogs.Understanding.What;

/// <summary>Neighbourhoods of the team by name, by a slip of the name, or by the four digits of the postcode.</summary>
internal static class NeighbourhoodReader
{
    private const int MostWords = 4;

    /// <summary>The neighbourhoods in a message; those between which it says "or" are one mark.</summary>
    public static IEnumerable<NeighbourhoodMark> Read(Message message, IReadOnlyList<Neighbourhood> areas)
    {
        var names = areas.Select(area => new NeighbourhoodName(area)).ToArray();
        NeighbourhoodMark? last = null;
        for (var at = 0; at < message.Count; at = Math.Max(at + 1, last is null ? 0 : last.Until))
        {
            if (MarkAt(message, at, names, last) is not { } found) continue;
            if (last is not null && IsAlternative(message, last, found)) last = Joined(last, found);
            else
            {
                if (last is not null) yield return last;
                last = found;
            }
        }

        if (last is not null) yield return last;
    }

    private static NeighbourhoodMark? MarkAt(Message message, int at, NeighbourhoodName[] names, NeighbourhoodMark? last)
    {
        if (message.Tokens[at].IsNumeric) return PostcodeReader.At(message, at, names);
        if (NeighbourhoodContext.IsOther(message, at)) return null;
        for (var words = Math.Min(MostWords, message.Count - at); words > 0; words--)
            if (Named(at, at + words, Written(message, at, words), names) is { } named) return named with { Confirm = NeighbourhoodContext.IsPlace(message, at) };
        for (var words = Math.Min(MostWords, message.Count - at); words > 0; words--)
            if (Misspelled(message, at, words, names) is { } misspelled) return misspelled;
        return Shortened(message, at, names, last);
    }

    private static NeighbourhoodMark? Named(int from, int until, string joined, NeighbourhoodName[] names)
    {
        var named = names.Where(name => name.IsWrittenAs(joined)).ToList();
        return named.Count == 1 ? new NeighbourhoodMark(from, until, [named[0].Area.Name], false) : null;
    }

    private static NeighbourhoodMark? Misspelled(Message message, int at, int words, NeighbourhoodName[] names)
    {
        var joined = Written(message, at, words);
        if (Spelling.IsKnown(joined)) return null;
        var near = names.Select(name => (name.Area.Name, Distance: name.Distance(joined))).Where(one => one.Distance is not null).ToList();
        if (near.Count == 0) return null;
        var best = near.Min(one => one.Distance);
        var nearest = near.Where(one => one.Distance == best).Select(one => one.Name).ToList();
        return new NeighbourhoodMark(at, at + words, nearest, true);
    }

    /// <summary>The first word of a name, of several names, its beginning, or its letters.</summary>
    private static NeighbourhoodMark? Shortened(Message message, int at, NeighbourhoodName[] names, NeighbourhoodMark? last)
    {
        var word = NeighbourhoodContext.Dutch(message.Tokens[at].Typed);
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

    private static string Written(Message message, int at, int words) =>
        string.Concat(Enumerable.Range(at, words).Select(i => NeighbourhoodContext.Dutch(message.Tokens[i].Typed)));
}
