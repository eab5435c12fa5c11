using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Understanding.When.Reading;

/// <summary>Days and times that the words right behind them take back: "half 3, half 4 bedoel ik", "dinsdag eh woensdag".</summary>
internal static class TakenBack
{
    private const int MostWordsBehind = 2;

    /// <summary>The marks without those that are taken back.</summary>
    public static List<Mark> Leave(WhenText text, List<Mark> marks)
    {
        for (var at = marks.Count - 1; at > 0; at--)
        {
            var wrong = IsSlip(text, marks[at - 1], marks[at]) ? at - 1 : IsMeant(text, marks, at) ? marks.FindLastIndex(at - 1, one => IsAlike(one, marks[at])) : -1;
            if (wrong < 0) continue;
            marks.RemoveAt(wrong);
            at--;
        }

        return marks;
    }

    private static bool IsSlip(WhenText text, Mark one, Mark other) =>
        IsAlike(one, other) && text.Phrase("slip", one.Until)?.Until == other.From && text.Message.BreakBefore(one.Until) <= Break.Comma;

    /// <summary>Whether "bedoel ik" is said of what stands before it, and nothing of the kind follows.</summary>
    private static bool IsMeant(WhenText text, List<Mark> marks, int at) =>
        text.Next(marks[at].Until).Length > 0 && text.Phrase("meant", marks[at].Until) is { } meant
        && !(at + 1 < marks.Count && IsAlike(marks[at], marks[at + 1]) && marks[at + 1].From - meant.Until <= MostWordsBehind);

    private static bool IsAlike(Mark one, Mark other) =>
        (one is DayMark or WeekMark && other is DayMark or WeekMark) || (one is TimeMark or HoursMark && other is TimeMark or HoursMark) || (one is DurationMark && other is DurationMark);
}
