using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Understanding.When.Reading;

/// <summary>
/// Days that belong together: a weekday with its date, days joined by "of", weekdays of a week that is told once, and
/// further weekdays of a series.
/// </summary>
internal static class DayJoining
{
    /// <summary>The marks with days that belong together made one.</summary>
    public static List<Mark> Join(WhenText text, List<Mark> marks)
    {
        if (marks.FindAll(mark => mark is DayMark or WeekMark or SeriesMark).Count < 2) return marks;
        // "Dinsdag 1 of woensdag 2 december": a weekday belongs to its date before it belongs to another day.
        return FromADay(Pairs(text, Pairs(text, InTheirWeek(text, marks), Beside), Either));
    }

    /// <summary>"Op maandag om 2 uur, te beginnen op 7 december": a weekday with a day on which it begins, told apart, comes back.</summary>
    private static List<Mark> FromADay(List<Mark> marks)
    {
        var days = marks.OfType<DayMark>().ToList();
        var isFromADay = days.Count > 1 && !marks.Exists(mark => mark is SeriesMark or WeekMark)
            && days.Count(day => day is { IsBeginning: true, Weekday: null, Only: not null }) == 1 && days.Count(day => day is { IsBeginning: false, Weekday: not null }) == days.Count - 1;
        return isFromADay ? [.. marks.Select(mark => mark is DayMark { Weekday: { } weekday } day ? new SeriesMark(day.From, day.Until, weekday, 1) { Part = day.Part } : mark)] : marks;
    }

    private static List<Mark> Pairs(WhenText text, IEnumerable<Mark> marks, Func<WhenText, DayMark, DayMark, DayMark?> together)
    {
        var joined = new List<Mark>();
        foreach (var mark in marks) Add(text, joined, mark, together);
        return joined;
    }

    private static void Add(WhenText text, List<Mark> joined, Mark mark, Func<WhenText, DayMark, DayMark, DayMark?> together)
    {
        if (joined.Count == 0 || mark is not DayMark day) joined.Add(mark);
        else if (joined[^1] is DayMark before && together(text, before, day) is { } both) joined[^1] = both;
        else if (joined[^1] is SeriesMark series && day.Weekday is { } weekday && IsListed(text, series, day)) joined.Add(series with { From = day.From, Until = day.Until, Day = weekday, Part = day.Part ?? series.Part });
        else joined.Add(mark);
    }

    /// <summary>"Elke dinsdag en donderdag", "elke maandag, woensdag en vrijdag".</summary>
    private static bool IsListed(WhenText text, SeriesMark series, DayMark day) =>
        IsJoined(text, series.Until, day.From, "en", "and", "&")
        || (day.From == series.Until && text.Message.BreakBefore(day.From) == Break.None && series.Day is not null)
        || (day.From == series.Until && text.Message.BreakBefore(day.From) == Break.Comma && text[day.Until] is "en" or "and" && text.DayAt(day.Until + 1) is DayMark { Weekday: not null });

    private static DayMark? Beside(WhenText text, DayMark one, DayMark other) =>
        other.From == one.Until && text.Message.BreakBefore(other.From) <= Break.Clause ? Same(text, one, other) : null;

    private static DayMark? Either(WhenText text, DayMark one, DayMark other)
    {
        var isOr = IsJoined(text, one.Until, other.From, "of", "or", "anders", "otherwise", "alternatively")
            || (text.Message.BreakBefore(one.Until) <= Break.Comma && text.Phrase("otherwise", one.Until)?.Until == other.From);
        var isFirstOfMore = other.From == one.Until && text.Message.BreakBefore(other.From) == Break.Comma && text[other.Until] is "of" or "or" && text.DayAt(other.Until + 1) is DayMark;
        var isSlash = other.From == one.Until && one.Weekday is not null && other.Weekday is not null && text.HasSignBefore(other.From, "/");
        if (!isOr && !isFirstOfMore && !isSlash) return null;
        return one with { Until = other.Until, Dates = [.. one.Dates.Concat(other.Dates).Distinct().Order()], Weekday = null, Part = one.Part ?? other.Part };
    }

    /// <summary>A weekday beside its date; when they do not agree, either may be meant.</summary>
    private static DayMark? Same(WhenText text, DayMark one, DayMark other)
    {
        if (one.Weekday is null == other.Weekday is null) return one.Dates.SequenceEqual(other.Dates) ? one with { Until = other.Until } : null;
        var (named, dated) = one.Weekday is null ? (other, one) : (one, other);
        if (text.Message.BreakBefore(other.From) == Break.Clause && one.Weekday is not null) return null;
        var both = dated with { From = one.From, Until = other.Until, Part = dated.Part ?? named.Part, IsBeginning = one.IsBeginning };
        if (dated.Dates.Any(date => date.DayOfWeek == named.Weekday)) return both with { Dates = [.. dated.Dates.Where(date => date.DayOfWeek == named.Weekday)] };
        if (dated.Only is not { } only) return both;
        return both with { Dates = [.. new[] { only, CalendarDates.Nearest(text.Today, only, named.Weekday!.Value) }.Order()] };
    }

    /// <summary>Weekdays of a week that is told elsewhere: "volgende week graag op dinsdag", "volgende week dinsdag of donderdag".</summary>
    private static IEnumerable<Mark> InTheirWeek(WhenText text, List<Mark> marks)
    {
        for (var at = 0; at < marks.Count; at++)
            yield return marks[at] is DayMark { Weekday: { } weekday } day && WeekOf(text, marks, at) is { } monday ? day with { Dates = [CalendarDates.InWeekOf(monday, weekday)], Weekday = null, IsInWeek = true } : marks[at];
    }

    private static DateOnly? WeekOf(WhenText text, List<Mark> marks, int at)
    {
        for (var before = at - 1; before >= 0; before--)
        {
            if (marks[before] is WeekMark week) return week.Monday;
            if (marks[before] is not DayMark day) continue;
            if (day.IsInWeek && day.Only is { } date && IsChained(text, marks, before, at)) return CalendarDates.Monday(date);
            if (day.Weekday is null) break;
        }

        for (var after = at + 1; after < marks.Count; after++)
        {
            if (marks[after] is WeekMark week) return week.Monday;
            if (marks[after] is DayMark or SeriesMark) break;
        }

        return null;
    }

    /// <summary>Whether between two marks stand only other days and words that join them.</summary>
    private static bool IsChained(WhenText text, List<Mark> marks, int first, int last)
    {
        for (var at = first; at < last; at++)
            if (marks[at + 1] is not DayMark || !(marks[at + 1].From == marks[at].Until || IsJoined(text, marks[at].Until, marks[at + 1].From, "of", "or", "en", "and"))) return false;
        return true;
    }

    private static bool IsJoined(WhenText text, int until, int from, params ReadOnlySpan<string> words) =>
        from == until + 1 && words.Contains(text[until]) && text.Message.BreakBefore(until) <= Break.Comma;
}
