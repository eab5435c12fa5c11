namespace HelpBot.Dialogs.Understanding.When.Reading;

/// <summary>Days that are told, and of which it has to be asked which is meant: van maandag t/m woensdag, tussen kerst en oud en nieuw, maandag in de kerstvakantie.</summary>
internal static class VagueDays
{
    private const int NearWords = 4;

    /// <summary>The words to leave out that begin at a word.</summary>
    public static AsideMark? Read(WhenText text, int at) => OfSpan(text, at) ?? InWeeks(text, at) ?? InMonth(text, at);

    /// <summary>The marks without weekdays that stand near such a period: "begin januari graag op een dinsdag".</summary>
    public static List<Mark> Leave(List<Mark> marks)
    {
        if (!marks.Exists(mark => mark is AsideMark { IsPeriod: true }) || marks.Exists(mark => mark is SeriesMark)) return marks;
        for (var at = 0; at < marks.Count; at++)
            if (marks[at] is DayMark { Weekday: not null } day && marks.Exists(mark => mark is AsideMark { IsPeriod: true } && Math.Max(day.From - mark.Until, mark.From - day.Until) <= NearWords))
                marks[at] = new AsideMark(day.From, day.Until);
        return marks;
    }

    /// <summary>"Van maandag t/m woensdag" may be each of these days, or one. Of a series it is the beginning and the end.</summary>
    private static AsideMark? OfSpan(WhenText text, int at) =>
        DaySpans.At(text, at) is { } span && !IsSeriesOrMove(text) ? new(at, span.Until) : null;

    private static bool IsSeriesOrMove(WhenText text)
    {
        for (var at = 0; at < text.Count; at++)
            if (text.Phrase("moved", at) is not null) return true;
        return SeriesMonth.HasSeries(text);
    }

    /// <summary>"Maandag in de kerstvakantie", "de week voor kerst op dinsdag": nobody here knows which week.</summary>
    private static AsideMark? InWeeks(WhenText text, int at)
    {
        if (text.Phrase("vague-week", at) is { } weeks)
        {
            if (text.Next(weeks.Until) is "niet" or "not") return new(at, weeks.Until + 1) { Except = [] };
            return text.DayAt(weeks.Until) is DayMark { Weekday: not null } day && text.Message.BreakBefore(weeks.Until) <= Words.Break.Comma ? new(at, day.Until) : new(at, weeks.Until) { IsPeriod = true };
        }

        var start = text.Skip("on", at);
        if (start > at && text.Next(start).Length == 0) return null;
        return Weekdays.At(text, start) is { } named && text.Next(named.Until).Length > 0 && text.Phrase("vague-week", named.Until) is { } behind ? new(at, behind.Until) : null;
    }

    /// <summary>Begin januari, eind december, in de tweede week van december: which day has to be asked.</summary>
    private static AsideMark? InMonth(WhenText text, int at)
    {
        var start = text[at] is "in" && text.Next(at + 1) is "de" or "the" ? at + 2 : text.Skip("within", at);
        if (Ordinals.At(text, start) is { Value: <= 5 } nth && text.Next(nth.Until) == "week" && text.Next(nth.Until + 1) is "van" or "of" or "in") start = nth.Until + 2;
        else if (start == at) start = text.Skip("point", at);
        if (start == at || start == at + 2 && text[start - 1] is "de" or "the") return null;
        if (Months.Named(text.Next(start)) is null || (text.Next(start + 1) is { Length: > 0 } next && next is not ("een" or "one") && Ordinals.OrNumberAt(text, start + 1) is not null) || IsSeriesOrMove(text)) return null;
        return new(at, start + 1) { IsPeriod = true };
    }
}
