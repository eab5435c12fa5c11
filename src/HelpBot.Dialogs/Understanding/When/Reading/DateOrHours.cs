namespace HelpBot.Dialogs.Understanding.When.Reading;

/// <summary>Decides whether "van 9-12" is a day or two times, by what else is told: a visit has one day and one time.</summary>
internal static class DateOrHours
{
    private const int Noon = 12, MinutesOfHour = 60, MostHours = 3;

    /// <summary>The marks with every such word decided.</summary>
    public static List<Mark> Resolve(WhenText text, List<Mark> marks)
    {
        for (var at = 0; at < marks.Count; at++)
            if (marks[at] is TimeMark { OrDate: { } date } times && IsDay(text, marks, at, times))
                marks[at] = new DayMark(times.From, times.Until, [date]);
            else if (marks[at] is TimeMark { Kind: TimeKind.Range, IsTwelveHour: true } hours && IsLength(text, marks, hours))
                marks[at] = new DurationMark(hours.From, hours.Until, (hours.Last!.Value.Hour % Noon) * MinutesOfHour);
        return marks;
    }

    /// <summary>"14u, 1-2 uur": beside an agreed start such hours are how long it takes.</summary>
    private static bool IsLength(WhenText text, List<Mark> marks, TimeMark hours) =>
        hours.Last!.Value is { Minute: 0 } last && last.Hour % Noon <= MostHours && text[hours.Until - 1] is "uur" or "u" or "h" && char.IsAsciiDigit(text[hours.From][0])
        && marks.Exists(mark => mark is TimeMark { Kind: TimeKind.At, IsClock: true });

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
