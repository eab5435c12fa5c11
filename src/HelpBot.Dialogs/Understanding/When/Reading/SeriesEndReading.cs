namespace HelpBot.Dialogs.Understanding.When.Reading;

/// <summary>How long a series goes on: tot kerst, t/m 18 december, tot half januari, 6 keer, zes weken lang, for the next 8 weeks.</summary>
internal static class SeriesEndReading
{
    private const int WeeksOfMonth = 4, MiddleOfMonth = 15;

    /// <summary>The end that begins at a word.</summary>
    public static SeriesEndMark? Read(WhenText text, int at) => Span(text, at) ?? Date(text, at) ?? SeriesMonth.Read(text, at) ?? Weeks(text, at) ?? Count(text, at);

    /// <summary>"Elke dinsdag van 1 t/m 22 december"; the weekday of "wekelijks op maandag tot kerst" is that of the series.</summary>
    private static SeriesEndMark? Span(WhenText text, int at) =>
        text.DayAt(text.Skip("span-from", at)) is not DayMark { Weekday: not null } && DaySpans.At(text, at) is { } span && SeriesMonth.HasSeries(text)
            ? new(at, span.Until) { FirstDay = span.Value.First > text.Today ? span.Value.First : text.Today.AddDays(1), LastDay = span.Value.Last }
            : null;

    private static SeriesEndMark? Date(WhenText text, int at)
    {
        if (text.Phrase("until", at) is not { } till || text.Next(till.Until).Length == 0) return null;
        var isIncluded = till.Value == "included";
        if (MonthPoint(text, till.Until, isIncluded) is { } month) return new(at, month.Until) { LastDay = month.Value };
        var start = text[till.Until] is "en" or "de" ? till.Until + 1 : till.Until;
        if (DayReading.At(text, at, start) is not { Dates.Count: > 0 } day || day.Until <= start) return null;
        // "T/m kerst" goes on over both days of it; "tot" a day stops before that day.
        return new(at, day.Until) { LastDay = isIncluded ? day.Dates[^1] : day.Dates[^1].AddDays(-1) };
    }

    /// <summary>Half januari, eind december, the end of January, februari.</summary>
    private static Piece<DateOnly>? MonthPoint(WhenText text, int at, bool isIncluded)
    {
        if (text.Phrase("period-end", at) is { } end) return new(EndOf(text.Today, end.Value), end.Until);
        var point = text.Phrase("point", at);
        var start = point?.Until ?? at;
        if (text.Next(start).Length == 0 || Months.Named(text[start]) is not { } month || Ordinals.OrNumberAt(text, start + 1) is not null) return null;
        var first = CalendarDates.Of(text.Today, 1, month) is { } date && date >= text.Today ? date : new DateOnly(text.Today.Year, month, 1);
        if (first.AddMonths(1) <= text.Today) first = first.AddYears(1);
        var last = point?.Value switch
        {
            "middle" => first.AddDays(MiddleOfMonth - 1),
            "end" => first.AddMonths(1).AddDays(-1),
            "begin" => first.AddDays(-1),
            _ => isIncluded ? first.AddMonths(1).AddDays(-1) : first.AddDays(-1),
        };
        return new(last, start + 1);
    }

    private static DateOnly EndOf(DateOnly today, string period) =>
        period == "year" ? new DateOnly(today.Year, 12, 31) : new DateOnly(today.Year, today.Month, DateTime.DaysInMonth(today.Year, today.Month));

    private static SeriesEndMark? Weeks(WhenText text, int at)
    {
        var start = text.Skip("during", at);
        if (start > at && text.Next(start).Length == 0) return null;
        if (text[at - 1] is "over" or "binnen" or "within" or "in" or "per" || (text[at - 1] is "de" && text[at - 2] is "om" or "per" or "in")) return null;
        if (Numbers.AmountAt(text, start) is not { Value: > 0 and < 100 } number) return null;
        var unit = text.Next(number.Until);
        if (unit is not ("weken" or "weeks" or "week" or "maand" or "maanden" or "month" or "months")) return null;
        var isLong = text.Next(number.Until + 1) is "lang" or "long" or "achter";
        var isWeek = unit[0] == 'w';
        // "Een week" alone is no length of a series, and "3 weken geleden" is none at all.
        if (!isLong && start == at && (number.Value == 1 || !isWeek)) return null;
        var until = number.Until + 1 + (isLong ? 1 : 0);
        if (isLong && text.Next(until) is "elkaar") until++;
        return new(at, until) { Weeks = number.Value * (isWeek ? 1 : WeeksOfMonth) };
    }

    private static SeriesEndMark? Count(WhenText text, int at)
    {
        var start = text.Skip("during", at);
        if (start > at && text.Next(start).Length == 0) return null;
        if (SeriesReading.Times(text, start) is { Value: > 1 } times) return text.Phrase("a", times.Until) is null ? new(at, times.Until) { Count = times.Value } : null;
        if (Numbers.At(text, start) is { Value: > 1 } number && SeriesReading.IsPluralDay(text.Next(number.Until))) return new(at, number.Until) { Count = number.Value };
        if (text.Expecting != TimePart.End || Numbers.At(text, at) is not { Value: > 1 } bare) return null;
        return Bare.IsAnswer(text, at, bare.Until) ? new(at, bare.Until) { Count = bare.Value } : null;
    }
}
