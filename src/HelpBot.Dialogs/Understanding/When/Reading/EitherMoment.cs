using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Understanding.When.Reading;

/// <summary>"Dinsdag om 2 uur of woensdag om 3 uur": one visit on one of two days, and not two visits.</summary>
internal static class EitherMoment
{
    /// <summary>The marks with such days made one, and their times too.</summary>
    public static List<Mark> Join(WhenText text, List<Mark> marks)
    {
        for (var at = 0; at + 2 < marks.Count; at++)
        {
            if (marks[at] is not DayMark { Dates.Count: > 0 } one || marks[at + 1] is not TimeMark time || marks[at + 2] is not DayMark { Dates.Count: > 0 } other) continue;
            if (time.From != one.Until || !IsOr(text, time.Until, other.From)) continue;
            marks[at] = one with { Dates = [.. one.Dates.Concat(other.Dates).Distinct().Order()], Weekday = null };
            marks[at + 1] = time with { Until = other.Until };
            marks.RemoveAt(at + 2);
            if (at + 2 < marks.Count && marks[at + 2] is TimeMark second && second.From == other.Until) JoinTimes(marks, at + 1, time, second);
        }

        return marks;
    }

    private static void JoinTimes(List<Mark> marks, int at, TimeMark time, TimeMark second)
    {
        marks[at] = (time.Kind, time.Time, time.Last, time.Part) == (second.Kind, second.Time, second.Last, second.Part) ? time with { Until = second.Until } : new TimeMark(time.From, second.Until, TimeKind.Either) { Time = time.Time, Last = second.Time };
        marks.RemoveAt(at + 1);
    }

    private static bool IsOr(WhenText text, int until, int from) =>
        text.Message.BreakBefore(until) <= Break.Clause && ((text[until] is "of" or "or" && from == until + 1) || text.Phrase("otherwise", until)?.Until == from);
}
