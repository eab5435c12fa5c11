using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Safety.Scope;

/// <summary>Finds what students may not do, with all its words; and not what others do, what is not needed, or what is long past.</summary>
internal static class ScopeReading
{
    private static readonly (ScopeKind Kind, PhraseTable Table)[] Tables =
    [
        (ScopeKind.Emergency, SafetyData.Table("Scope.emergency.txt")),
        (ScopeKind.Care, SafetyData.Table("Scope.care.txt")),
        (ScopeKind.Money, SafetyData.Table("Scope.money.txt")),
        (ScopeKind.Other, SafetyData.Table("Scope.other.txt")),
    ];

    public static IReadOnlyList<OutOfScope> In(Message message)
    {
        List<OutOfScope>? all = null;
        foreach (var (kind, table) in Tables)
            if (table.In(message) is { Count: > 0 } found) (all ??= []).AddRange(In(message, kind, table, found));
        if (all is null) return [];
        return all;
    }

    private static IEnumerable<OutOfScope> In(Message message, ScopeKind kind, PhraseTable table, IReadOnlyList<PhraseTable.Found> found)
    {
        var marks = found.Where(one => (one.Key == "find" || (one.Key == "alone" && IsAlone(message, one))) && !found.Any(other => other.Key == "not" && other.Touches(one)))
            .Select(one => Whole(message, table, one))
            .Where(one => kind == ScopeKind.Emergency ? EmergencyDoubt.IsNow(message, one) : ScopeDoubt.IsAsked(message, one));
        (int From, int Until)? open = null;
        foreach (var mark in marks.OrderBy(one => one.From))
        {
            if (open is { } last && IsJoined(message, last.Until, mark.From)) open = (last.From, Math.Max(last.Until, mark.Until));
            else
            {
                if (open is { } done) yield return Of(message, kind, done);
                open = (mark.From, mark.Until);
            }
        }

        if (open is { } end) yield return Of(message, kind, end);
    }

    /// <summary>"Insuline spuiten en boodschappen doen": what is refused ends before "en" when it is whole there.</summary>
    private static PhraseTable.Found Whole(Message message, PhraseTable table, PhraseTable.Found mark)
    {
        for (var at = mark.From + 1; at < mark.Until; at++)
            if (message[at] is "en" or "and" && table.EndsAt(message, mark.From, mark.Key).Contains(at)) return mark with { Until = at };
        return mark;
    }

    /// <summary>Whether nothing but "en" stands between them.</summary>
    private static bool IsJoined(Message message, int until, int from) =>
        from <= until || (from == until + 1 && message[until] is "en" or "and" or "of" or "or" && message.BreakBefore(from) < Break.Sentence);

    private static bool IsAlone(Message message, Understanding.Mark mark) =>
        message.BreakBefore(mark.From) == Break.Sentence && (mark.Until == message.Count || message.BreakBefore(mark.Until) >= Break.Comma);

    private static OutOfScope Of(Message message, ScopeKind kind, (int From, int Until) words)
    {
        var (first, last) = (message.Tokens[words.From], message.Tokens[words.Until - 1]);
        return new OutOfScope(kind, first.Start, last.Start + last.Length - first.Start);
    }
}
