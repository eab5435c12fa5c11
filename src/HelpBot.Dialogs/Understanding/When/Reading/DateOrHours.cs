namespace HelpBot.Dialogs.Understanding.When.Reading;

/// <summary>Decides whether "van 9-12" is a day or two times, by what else is told: a visit has one day and one time.</summary>
internal static class DateOrHours
{
    /// <summary>The marks with every such word decided.</summary>
    public static List<Mark> Resolve(WhenText text, List<Mark> marks)
    {
        for (var at = 0; at < marks.Count; at++)
            if (marks[at] is TimeMark { OrDate: { } date } times && IsDay(text, marks, at, times))
                marks[at] = new DayMark(times.From, times.Until, [date]);
        return marks;
    }

    private static bool IsDay(WhenText text, List<Mark> marks, int at, TimeMark times)
    {
        if (text.Expecting is { } asked) return asked == TimePart.Date;
        if (marks[..at].Exists(IsOfDays)) return false;
        // What is behind "naar" is new: "verzet de wandeling van 9-12 naar vrijdag" has two days.
        if (at + 1 < marks.Count && IsOfDays(marks[at + 1]) && text[marks[at + 1].From - 1] is not ("naar" or "to")) return false;
        return marks.Exists(mark => mark is TimeMark { IsClock: true } && mark != times)
            || !TimeSpans.IsInShift(text, times.Time!.Value, times.Last!.Value);
    }

    private static bool IsOfDays(Mark mark) => mark is DayMark or SeriesMark or WeekMark;
}
