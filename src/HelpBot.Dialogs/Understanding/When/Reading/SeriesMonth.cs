namespace HelpBot.Dialogs.Understanding.When.Reading;

/// <summary>The month in which a series is: elke woensdag in januari, every Tuesday next month.</summary>
internal static class SeriesMonth
{
    /// <summary>The month that begins at a word, where a series is told.</summary>
    public static SeriesEndMark? Read(WhenText text, int at)
    {
        if (text[at - 1] is "start" or "starten" or "startend" or "starting" or "beginnen" or "beginnend" or "beginning" or "begint" or "begin" or "eind" or "einde" or "end" or "half") return null;
        if (Month(text, at) is not { } month || !HasSeries(text)) return null;
        var first = month.Value <= text.Today ? text.Today.AddDays(1) : month.Value;
        return new(at, month.Until) { FirstDay = first, LastDay = month.Value.AddMonths(1).AddDays(-1) };
    }

    private static Piece<DateOnly>? Month(WhenText text, int at)
    {
        var today = new DateOnly(text.Today.Year, text.Today.Month, 1);
        if (text.Phrase("month", at) is { Value: "this" or "next" } phrase) return new(today.AddMonths(phrase.Value == "next" ? 1 : 0), phrase.Until);
        if (text[at] is not ("in" or "van" or "of" or "during") || text.Next(at + 1).Length == 0 || Months.Named(text[at + 1]) is not { } number) return null;
        if (text.Next(at + 2).Length > 0 && Ordinals.OrNumberAt(text, at + 2) is not null) return null;
        var months = (number - today.Month + 12) % 12;
        return new(today.AddMonths(months), at + 2);
    }

    /// <summary>"In januari" alone is no series.</summary>
    private static bool HasSeries(WhenText text)
    {
        for (var at = 0; at < text.Count; at++)
            if (text.Phrase("each", at) is not null || text.Phrase("interval", at) is not null || SeriesReading.Plural(text, at) is not null) return true;
        return false;
    }
}
