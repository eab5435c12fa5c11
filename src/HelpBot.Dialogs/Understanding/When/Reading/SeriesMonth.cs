namespace HelpBot.Dialogs.Understanding.When.Reading;

/// <summary>The month in which a series is: elke woensdag in januari, every Tuesday next month.</summary>
internal static class SeriesMonth
{
    private const int Middle = 14, LastWeek = 24;

    /// <summary>The month that begins at a word, where a series is told.</summary>
    public static SeriesEndMark? Read(WhenText text, int at)
    {
        if (text[at - 1] is "start" or "starten" or "startend" or "starting" or "beginnen" or "beginnend" or "beginning" or "begint" or "begin" or "eind" or "einde" or "end" or "half") return null;
        if (Month(text, at) is not { } month || !HasSeries(text)) return null;
        var first = month.Value <= text.Today ? text.Today.AddDays(1) : month.Value;
        return new(at, month.Until) { FirstDay = first, LastDay = month.Value.AddMonths(1).AddDays(-1) };
    }

    /// <summary>"Vanaf januari elke dinsdag", "te beginnen half januari": the day from which a series may be.</summary>
    public static DayMark? Start(WhenText text, int at)
    {
        if (text.Phrase("since", at) is not { } since || text.Next(since.Until).Length == 0) return null;
        var start = text[since.Until] is "in" or "de" ? since.Until + 1 : since.Until;
        var point = text.Phrase("point", start);
        var named = point?.Until ?? start;
        if (Months.Named(text.Next(named)) is not { } month || Ordinals.OrNumberAt(text, named + 1) is not null || !HasSeries(text)) return null;
        var first = new DateOnly(text.Today.Year, text.Today.Month, 1).AddMonths((month - text.Today.Month + 12) % 12);
        var day = first.AddDays(point?.Value switch { "middle" => Middle, "end" => LastWeek, _ => 0 });
        return new DayMark(at, named + 1, [day > text.Today ? day : text.Today.AddDays(1)]) { IsBeginning = true };
    }

    private static Piece<DateOnly>? Month(WhenText text, int at)
    {
        var today = new DateOnly(text.Today.Year, text.Today.Month, 1);
        if (text.Phrase("month", at) is { Value: "this" or "next" } phrase) return new(today.AddMonths(phrase.Value == "next" ? 1 : 0), phrase.Until);
        if (text[at] is not ("in" or "van" or "of" or "during") || text.Next(at + 1).Length == 0) return null;
        // "In de maand december".
        var named = text[at + 1] is "de" or "the" && text.Next(at + 2) is "maand" or "month" ? text.Next(at + 3) == "of" ? at + 4 : at + 3 : at + 1;
        if (Months.Named(text.Next(named)) is not { } number || (text.Next(named + 1).Length > 0 && Ordinals.OrNumberAt(text, named + 1) is not null)) return null;
        return new(today.AddMonths((number - today.Month + 12) % 12), named + 1);
    }

    /// <summary>Whether the words tell a series; "in januari" alone is none.</summary>
    public static bool HasSeries(WhenText text)
    {
        for (var at = 0; at < text.Count; at++)
            if (text.Phrase("each", at) is not null || text.Phrase("interval", at) is not null || SeriesReading.Plural(text, at) is not null) return true;
        return false;
    }
}
