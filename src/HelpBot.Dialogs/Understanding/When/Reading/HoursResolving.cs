using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Understanding.When.Reading;

/// <summary>Decides whether "2 uur" is a time or a duration, by what else is told near it.</summary>
internal static class HoursResolving
{
    private const int MostHours = 3, MostWordsBetween = 4;

    /// <summary>The marks with every such word decided.</summary>
    public static List<Mark> Resolve(WhenText text, List<Mark> marks)
    {
        for (var at = 0; at < marks.Count; at++)
            if (marks[at] is HoursMark hours) marks[at] = IsTime(text, marks, at, hours) ? hours.AsTime() : hours.AsDuration();
        return marks;
    }

    private static bool IsTime(WhenText text, List<Mark> marks, int at, HoursMark hours)
    {
        if (text.Expecting is TimePart.Start or TimePart.Duration) return text.Expecting == TimePart.Start;
        if (IsCorrection(text, hours) && at > 0) return marks[at - 1] is TimeMark;
        if (IsCorrected(text, marks, at)) return true;
        var near = Near(text, marks, at).ToList();
        if (near.Exists(mark => mark is TimeMark { IsClock: true })) return false;
        if (near.Exists(mark => mark is DurationMark)) return true;
        if (hours.Clock.Hour > MostHours || hours.IsBefore) return true;
        if (hours.IsRough || hours.Clock.IsArticle) return IsBeside(text, marks, at) && IsLast(text, hours) && !hours.Clock.IsArticle;
        return IsBeside(text, marks, at) || (IsLast(text, hours) && near.Exists(mark => mark is DayMark));
    }

    /// <summary>"Om 2 uur, o nee 3 uur": what it corrects says what it is.</summary>
    private static bool IsCorrection(WhenText text, HoursMark hours) =>
        text[hours.From - 1] is "nee" or "no" or "sorry" or "bedoel" or "toch" or "liever" or "correctie" or "eh" or "maar" or "mean" or "actually" or "correction" or "wacht" or "oeps";

    /// <summary>"2 uur, o nee half 3": what corrects it says what it is too.</summary>
    private static bool IsCorrected(WhenText text, List<Mark> marks, int at) =>
        at + 1 < marks.Count && marks[at + 1] is TimeMark { IsClock: true, Kind: TimeKind.At } next && next.From - marks[at].Until <= MostWordsBetween
        && Enumerable.Range(marks[at].Until, next.From - marks[at].Until).Any(word => text[word] is "nee" or "neen" or "sorry" or "oeps" or "bedoel" or "bedoelde" or "correctie" or "foutje" or "no" or "mean" or "actually" or "correction" or "oops");

    /// <summary>The marks of the same sentence, up to the days before and after it.</summary>
    private static IEnumerable<Mark> Near(WhenText text, List<Mark> marks, int at)
    {
        for (var before = at - 1; before >= 0 && !HasEnd(text, marks[before].Until, marks[before + 1].From); before--)
        {
            yield return marks[before];
            if (marks[before] is DayMark) break;
        }

        // "Maandag 2 uur wandelen en woensdag half 3 koffie": behind its own day the next day begins another moment.
        var days = at > 0 && marks[at - 1] is DayMark own && own.Until == marks[at].From ? 1 : 0;
        for (var after = at + 1; after < marks.Count && !HasEnd(text, marks[after - 1].Until, marks[after].From); after++)
        {
            if (marks[after] is DayMark && ++days > 1) break;
            yield return marks[after];
        }
    }

    private static bool HasEnd(WhenText text, int from, int until)
    {
        for (var at = from; at <= until; at++)
            if (text.Message.BreakBefore(at) == Break.Sentence) return true;
        return false;
    }

    /// <summary>Whether a day, or a part of one, stands right beside it.</summary>
    private static bool IsBeside(WhenText text, List<Mark> marks, int at) =>
        (at > 0 && IsDay(marks[at - 1]) && marks[at - 1].Until == marks[at].From && text.Message.BreakBefore(marks[at].From) <= Break.Comma)
        || (at + 1 < marks.Count && IsDay(marks[at + 1]) && marks[at].Until == marks[at + 1].From && text.Message.BreakBefore(marks[at + 1].From) <= Break.Comma);

    private static bool IsDay(Mark mark) => mark is DayMark or SeriesMark or TimeMark { Kind: TimeKind.Part };

    private static bool IsLast(WhenText text, Mark mark) => text.Next(mark.Until).Length == 0;
}
