namespace HelpBot.Dialogs.Understanding.When.Reading;

/// <summary>A weekday that is told from another: niet deze dinsdag maar die erop, dinsdag de week erop, Tuesday fortnight, the Tuesday after next.</summary>
internal static class WeekOnReading
{
    private const int DaysOfWeek = 7;

    /// <summary>The day that begins at a word.</summary>
    public static DayMark? Read(WhenText text, int from, int at) => NotBut(text, from, at) ?? DayNotBut(text, from, at) ?? AfterNext(text, from, at) ?? Behind(text, from, at);

    /// <summary>"Niet aanstaande dinsdag maar die erop": surely the week after.</summary>
    private static DayMark? NotBut(WhenText text, int from, int at)
    {
        if (text.Phrase("not", at) is not { } not || text.Next(not.Until).Length == 0) return null;
        if (Weekdays.At(text, text.Skip("this", not.Until)) is not { } day || text.Phrase("but", day.Until) is not { } but) return null;
        return text.Phrase("one-on", but.Until) is { } later ? Of(text, from, day with { Until = later.Until }, 1) : null;
    }

    /// <summary>"Dinsdag, niet deze maar die erop".</summary>
    private static DayMark? DayNotBut(WhenText text, int from, int at)
    {
        if (Weekdays.At(text, at) is not { } day || text.Message.BreakBefore(day.Until) > Words.Break.Comma || text.Phrase("not-this", day.Until) is not { } not) return null;
        return text.Phrase("one-on", not.Until) is { } later ? Of(text, from, day with { Until = later.Until }, 1) : null;
    }

    /// <summary>"The Tuesday after next" is the one after "next Tuesday", which may be two.</summary>
    private static DayMark? AfterNext(WhenText text, int from, int at)
    {
        var start = text[at] == "the" ? at + 1 : at;
        if (Weekdays.At(text, start) is not { } day || text.Next(day.Until) is not "after" || text.Next(day.Until + 1) is not "next") return null;
        return text.Next(day.Until + 2) is "week" or "month" ? null : Of(text, from, day with { Until = day.Until + 2 }, 1, 2);
    }

    /// <summary>"Dinsdag de week erop" alone leaves open on what it follows.</summary>
    private static DayMark? Behind(WhenText text, int from, int at)
    {
        if (Weekdays.At(text, at) is not { } day || text.Next(day.Until).Length == 0) return null;
        // "Maandag om 2 uur of anders maandag erop".
        if (text[day.Until] is "erop" or "daarop" or "erna" or "daarna" && IsNamedBefore(text, at, day.Value.Weekday)) return Of(text, from, day with { Until = day.Until + 1 }, 1);
        // "Tuesday next" is as open as "next Tuesday".
        if (text[day.Until] == "next" && text.Next(day.Until + 1) is "" or "at" or "from" or "between" or "around") return Of(text, from, day with { Until = day.Until + 1 }, 0, 1);
        if (text[day.Until] == "fortnight") return Of(text, from, day with { Until = day.Until + 1 }, 2);
        return text.Phrase("week-on", day.Until) is { } later ? Of(text, from, day with { Until = later.Until }, 0, 1) : null;
    }

    private static bool IsNamedBefore(WhenText text, int at, DayOfWeek weekday)
    {
        for (var before = 0; before < at; before++)
            if (Weekdays.At(text, before) is { } named && named.Value.Weekday == weekday) return true;
        return false;
    }

    private static DayMark Of(WhenText text, int from, Piece<DayName> day, params ReadOnlySpan<int> weeks)
    {
        var coming = CalendarDates.Coming(text.Today, day.Value.Weekday);
        var dates = new DateOnly[weeks.Length];
        for (var i = 0; i < weeks.Length; i++) dates[i] = coming.AddDays(DaysOfWeek * weeks[i]);
        return new DayMark(from, day.Until, dates) { Part = day.Value.Part };
    }
}
