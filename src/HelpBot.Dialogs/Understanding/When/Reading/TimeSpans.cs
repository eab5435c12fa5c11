using HelpBot.Requests.Teams;

namespace HelpBot.Dialogs.Understanding.When.Reading;

/// <summary>Two times that belong together: tussen 1 en 3, van 2 tot half 4, 13:00-15:00, 2-4pm, 3 à 4 uur.</summary>
internal static class TimeSpans
{
    private const int Noon = 12;

    /// <summary>The two times that begin at a word.</summary>
    public static TimeMark? Read(WhenText text, int at)
    {
        var between = text.Phrase("between", at);
        var from = text.Phrase("from", at) ?? text.Phrase("clock", at);
        var start = between?.Until ?? from?.Until ?? at;
        if (start > at && text.Next(start).Length == 0) return null;
        var isLed = start > at;
        if (Dashed(text, at, start, isLed) is { } dashed) return dashed with { Kind = between is null ? TimeKind.Range : TimeKind.Between };
        if (text[at] == "van" && ClockReading.At(text, start) is { } begin && text.Phrase("shift-end", begin.Until) is { } stop)
            return new TimeMark(at, stop.Until, TimeKind.Range) { Time = begin.Value.Time, Last = text.Situation.Team.Shift.Until };
        if (FirstAt(text, start) is not { } first || JoinAt(text, first.Until, between is not null) is not { } join) return null;
        if (ClockReading.At(text, join.Until) is not { } second) return null;
        if (!isLed && first.Value.Form == ClockForm.Bare && second.Value.Form == ClockForm.Bare && join.Value != TimeKind.Range) return null;
        if (!isLed && text.Count > at + 3 && first.Value.Form == ClockForm.Bare && second.Value.Form == ClockForm.Bare && text.Next(second.Until).Length > 0 && !IsPlausible(first.Value, second.Value)) return null;
        return Of(at, between is null ? join.Value : TimeKind.Between, first.Value, second);
    }

    /// <summary>The first of two: a plain number before "tot", so that "from 10 to 12" is no ten to twelve; else any time.</summary>
    private static Piece<Clock>? FirstAt(WhenText text, int at)
    {
        if (ClockNumbers.At(text, at) is { } plain && JoinAt(text, ClockReading.WithPart(text, plain).Until, isBetween: true) is not null && !IsMinutesBefore(text, at, plain)) return ClockReading.WithPart(text, plain);
        return ClockReading.At(text, at);
    }

    /// <summary>"Ten to three" is one time, unless "from" stands before it.</summary>
    private static bool IsMinutesBefore(WhenText text, int at, Piece<Clock> plain) =>
        text.Next(plain.Until) is "to" or "till" or "of" && text[at - 1] is not ("from" or "between")
        && plain.Value is { Form: ClockForm.Bare, Minute: 0 } && ClockReading.At(text, at) is { } all && all.Until > plain.Until;

    private static Piece<TimeKind>? JoinAt(WhenText text, int at, bool isBetween)
    {
        var word = text.Next(at);
        // "Tot max half 4", "until about 3".
        if (text.Next(at).Length > 0 && text.Phrase("clock", at) is { Value: "Till" } till && till.Until > at + 1) return new(TimeKind.Range, till.Until);
        if (word is "-" or "tot" or "to" or "till" or "til" or "until" or "t/m" or "through")
            return new(TimeKind.Range, text.Next(at + 1) is "om" or "ongeveer" or "uiterlijk" or "about" ? at + 2 : at + 1);
        if (word is "a") return new(TimeKind.Between, at + 1);
        if (isBetween && word is "en" or "and" or "of" or "or") return new(TimeKind.Between, at + 1);
        return word.Length == 0 || text.HasDashBefore(at) ? text.HasDashBefore(at) ? new(TimeKind.Range, at) : null : null;
    }

    private static bool IsPlausible(Clock first, Clock second) => first.Time < second.Time;

    private static TimeMark? Of(int from, TimeKind kind, Clock first, Piece<Clock> second)
    {
        var last = second.Value;
        if (first.Part is null && last.Part is not null && !first.IsExact) first = first with { Part = last.Part };
        if (last is { IsExact: true, Hour: >= Noon } && !first.IsExact && first.Part is null && first.Hour < Noon && new TimeOnly(first.Hour + Noon, first.Minute) < last.Time)
            first = first with { Part = null, Hour = first.Hour + Noon, IsExact = true };
        var (start, end) = (first.Time, last.Time);
        if (end <= start && !last.IsExact && end.AddHours(Noon) > start) end = end.AddHours(Noon);
        return end <= start ? null : new TimeMark(from, second.Until, kind) { Time = start, Last = end, IsTwelveHour = first.IsTwelveHour && last.IsTwelveHour };
    }

    /// <summary>"2-4", which is written as a date: times after "van" and before "uur", and where it can be no date that is meant.</summary>
    private static TimeMark? Dashed(WhenText text, int from, int at, bool isLed)
    {
        var dash = text[at].IndexOf('-', StringComparison.Ordinal);
        if (dash is not (1 or 2) || dash != text[at].LastIndexOf('-')) return null;
        if (Numbers.Digits(text[at][..dash]) is not { } first || Numbers.Digits(text[at][(dash + 1)..]) is not { } second) return null;
        var isUnit = text.Next(at + 1) is "uur" or "u" or "h" or "pm";
        if (first >= 24 || second >= 24) return null;
        if (!isUnit && (Counted.Follows(text, at + 1) || (!isLed && !LooksLikeHours(text, first, second)))) return null;
        var until = isUnit ? at + 2 : at + 1;
        return Of(from, TimeKind.Range, ClockOf(first), ClockReading.WithPart(text, new(ClockOf(second), until))) is { } times
            ? times with { OrDate = isUnit ? null : Plannable(text, first, second) }
            : null;
    }

    private static Clock ClockOf(int hour) => new(hour, 0, ClockForm.Certain) { IsExact = hour is 0 or > Noon };

    /// <summary>Whether "2-4" is said of hours: both in the shift, and no date that can be planned.</summary>
    public static bool LooksLikeHours(WhenText text, int first, int second)
    {
        if (text.Expecting == TimePart.Date || first >= 24 || second >= 24) return false;
        var (start, end) = (ClockOf(first).Time, ClockOf(second).Time);
        return start < end && IsInShift(text, start, end) && (text.Expecting == TimePart.Start || Plannable(text, first, second) is null);
    }

    /// <summary>Whether both times are in the shift of the team.</summary>
    public static bool IsInShift(WhenText text, TimeOnly start, TimeOnly end) =>
        start >= text.Situation.Team.Shift.From && end <= text.Situation.Team.Shift.Until;

    private static DateOnly? Plannable(WhenText text, int day, int month) =>
        CalendarDates.Of(text.Today, day, month) is { } date && date >= text.Today && date <= text.Today.AddDays(Team.PlanningDays) ? date : null;
}
