namespace HelpBot.Dialogs.Understanding.When.Reading;

/// <summary>Two days with those between them: van maandag t/m woensdag, tussen 1 en 22 december, ma-wo, from Monday to Friday.</summary>
internal static class DaySpans
{
    private const int LastOfMonth = 31;

    /// <summary>The first and the last day of the span that begins at a word.</summary>
    public static Piece<(DateOnly First, DateOnly Last)>? At(WhenText text, int at)
    {
        var led = text.Phrase("span-from", at);
        var start = led?.Until ?? at;
        if (text.Expecting is not null || (led is not null && text.Next(start).Length == 0) || UntilFirst(text, start, led is not null) is not { } until) return null;
        if (Joint(text, at, until) is not { } joint || Last(text, joint) is not { } last) return null;
        // "Tot" stops before the day, as it does for the end of a series.
        var end = text[joint - 1] == "tot" ? last.Value.AddDays(-1) : last.Value;
        return new((First(text, start, last.Value), end), last.Until);
    }

    /// <summary>Where the last day begins.</summary>
    private static int? Joint(WhenText text, int at, int until)
    {
        if (text[at] is "tussen" or "between" && text.Next(until) is "en" or "and") return until + 1;
        return text.Next(until).Length > 0 && text.Phrase("span-to", until) is { } to ? to.Until : text.HasDashBefore(until) ? until : null;
    }

    /// <summary>Behind the first day; the 1 of "van 1 t/m 4 december" too.</summary>
    private static int? UntilFirst(WhenText text, int at, bool isLed)
    {
        if (text.DayAt(at) is DayMark { Dates.Count: > 0 } day) return day.Until;
        if (!isLed) return null;
        return FeastReading.At(text, at)?.Until ?? (Ordinals.OrNumberAt(text, at) is { Value: >= 1 and <= LastOfMonth } number ? number.Until : null);
    }

    private static DateOnly First(WhenText text, int at, DateOnly last)
    {
        if (text.DayAt(at) is DayMark { Dates.Count: > 0 } day) return day.Dates[0];
        if (FeastReading.At(text, at) is { } feast) return feast.Value;
        var number = Ordinals.OrNumberAt(text, at)!.Value.Value;
        return new DateOnly(last.Year, last.Month, Math.Min(number, DateTime.DaysInMonth(last.Year, last.Month)));
    }

    private static Piece<DateOnly>? Last(WhenText text, int at) =>
        text.DayAt(at) is DayMark { Dates.Count: > 0 } day ? new(day.Dates[^1], day.Until) : FeastReading.At(text, at);
}
