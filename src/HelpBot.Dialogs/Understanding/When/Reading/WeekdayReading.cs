namespace HelpBot.Dialogs.Understanding.When.Reading;

/// <summary>Weekdays with what is said around them: komende vrijdag, volgende week woensdag, donderdag over een week, dinsdag na Pasen.</summary>
internal static class WeekdayReading
{
    private const int DaysOfWeek = 7;

    /// <summary>The weekday that begins at a word.</summary>
    public static DayMark? Read(WhenText text, int from, int at) => WeekOnReading.Read(text, from, at) ?? InWeek(text, from, at) ?? Ahead(text, from, at) ?? Nth(text, from, at) ?? Named(text, from, at);

    /// <summary>Volgende week (op) woensdag.</summary>
    private static DayMark? InWeek(WhenText text, int from, int at)
    {
        var coming = text.Phrase("coming-week", at);
        var week = WeekReading.At(text, at);
        if ((week?.Until ?? coming?.Until) is not { } until || DayAt(text, until) is not { } day) return null;
        if (week is null) return Of(from, day, CalendarDates.Coming(text.Today, day.Value.Weekday));
        return Of(from, day, CalendarDates.InWeekOf(week.Value.Value, day.Value.Weekday)) with { IsInWeek = true };
    }

    /// <summary>Over twee weken donderdag: the Thursday of that week. A week on Friday: the coming Friday and seven days.</summary>
    private static DayMark? Ahead(WhenText text, int from, int at)
    {
        if (WeekReading.Ahead(text, at) is { } weeks)
            return DayAt(text, weeks.Until) is { } day ? Of(from, day, CalendarDates.InWeekOf(text.Today.AddDays(DaysOfWeek * weeks.Value), day.Value.Weekday)) with { IsInWeek = true } : null;
        if (text[at] is "a" && text.Next(at + 1) is "fortnight" && text.Next(at + 2) is "on" or "from" && text.Next(at + 3).Length > 0 && Weekdays.At(text, at + 3) is { } second)
            return Of(from, second, CalendarDates.Coming(text.Today, second.Value.Weekday).AddDays(2 * DaysOfWeek));
        if (Numbers.AmountAt(text, at) is not { Value: < 9 } number || text.Next(number.Until) is not ("week" or "weeks") || text.Next(number.Until + 1) is not ("on" or "from")) return null;
        return Weekdays.At(text, number.Until + 2) is { } later ? Of(from, later, CalendarDates.Coming(text.Today, later.Value.Weekday).AddDays(DaysOfWeek * number.Value)) : null;
    }

    /// <summary>A weekday behind a week, with "op" between them or a comma.</summary>
    private static Piece<DayName>? DayAt(WhenText text, int at)
    {
        if (text.Message.BreakBefore(at) > Words.Break.Comma) return null;
        var day = text.Skip("on", at);
        return Weekdays.At(text, text[day] is "de" or "the" ? day + 1 : day);
    }

    /// <summary>De eerste dinsdag van december.</summary>
    private static DayMark? Nth(WhenText text, int from, int at)
    {
        var start = text[at] is "de" or "the" ? at + 1 : at;
        var isLast = text[start] is "laatste" or "last";
        if ((isLast ? new Piece<int>(5, start + 1) : Ordinals.At(text, start)) is not { Value: >= 1 and <= 5 } nth || text.Next(nth.Until).Length == 0) return null;
        if (Weekdays.At(text, nth.Until) is not { } day || text.Next(day.Until) is not ("van" or "of" or "in" or "vd")) return null;
        if (text.Phrase("month", day.Until) is { } phrase) return Of(from, day with { Until = phrase.Until }, Coming(phrase.Value));
        return Months.Named(text.Next(day.Until + 1)) is { } month ? Of(from, day with { Until = day.Until + 2 }, InNamed(month)) : null;

        DateOnly InMonth(DateOnly first) => CalendarDates.Nth(first.Year, first.Month, day.Value.Weekday, nth.Value);
        DateOnly Coming(string value) => InMonth(text.Today.AddMonths(value == "next" || (value is "any" or "each" && InMonth(text.Today) <= text.Today) ? 1 : 0));
        DateOnly InNamed(int month) => InMonth(new DateOnly(text.Today.Year, month, 1)) is var date && date >= text.Today ? date : InMonth(new DateOnly(text.Today.Year + 1, month, 1));
    }

    private static DayMark? Named(WhenText text, int from, int at)
    {
        var isNext = text.Phrase("next", at) is not null;
        var start = text.Skip(isNext ? "next" : "this", at);
        if (start > at && text.Next(start).Length == 0) return null;
        if (Weekdays.At(text, start) is not { } day) return null;
        var coming = CalendarDates.Coming(text.Today, day.Value.Weekday);
        if (isNext && text.Phrase("this-behind", day.Until) is null) return new DayMark(from, day.Until, [coming, coming.AddDays(DaysOfWeek)]) { Part = day.Value.Part };
        return Behind(text, from, day, coming) ?? Of(from, day, coming) with { Weekday = start == at ? day.Value.Weekday : null };
    }

    /// <summary>What stands behind a weekday: a.s., volgende week, over een week, na Pasen.</summary>
    private static DayMark? Behind(WhenText text, int from, Piece<DayName> day, DateOnly coming)
    {
        if (text.Next(day.Until).Length == 0) return null;
        if (text.Phrase("this-behind", day.Until) is { } plain) return Of(from, day with { Until = plain.Until }, coming);
        if (text.Phrase("coming-week", day.Until) is { } soon) return Of(from, day with { Until = soon.Until }, coming);
        if (WeekReading.At(text, day.Until) is { } week)
            return Weekdays.At(text, week.Until) is null ? Of(from, day with { Until = week.Until }, CalendarDates.InWeekOf(week.Value, day.Value.Weekday)) with { IsInWeek = true } : null;
        if (WeekReading.Ahead(text, day.Until) is { } weeks) return Of(from, day with { Until = weeks.Until }, coming.AddDays(DaysOfWeek * weeks.Value));
        if (DayReading.WholeWeeks(text, day.Until) is { } days) return Of(from, day with { Until = days.Until }, coming.AddDays(days.Value));
        if (text[day.Until] == "week" && text.IsEnglish && Numbers.At(text, day.Until + 1) is null) return Of(from, day with { Until = day.Until + 1 }, coming.AddDays(DaysOfWeek));
        if (text[day.Until] is not ("na" or "after" or "voor" or "before") || FeastReading.At(text, day.Until + 1) is not { } feast) return null;
        var isAfter = text[day.Until] is "na" or "after";
        return Of(from, day with { Until = feast.Until }, isAfter ? CalendarDates.Coming(feast.Value, day.Value.Weekday) : CalendarDates.From(feast.Value.AddDays(-DaysOfWeek), day.Value.Weekday));
    }

    private static DayMark Of(int from, Piece<DayName> day, DateOnly date) => new(from, day.Until, [date]) { Part = day.Value.Part };
}
