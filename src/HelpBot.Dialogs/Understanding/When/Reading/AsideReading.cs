namespace HelpBot.Dialogs.Understanding.When.Reading;

/// <summary>Days and times that are not the wish: goedemorgen, gisteren, sinds dinsdag, niet op vrijdag, uiterlijk donderdag, twee dagen geleden.</summary>
internal static class AsideReading
{
    /// <summary>The words to leave out that begin at a word.</summary>
    public static AsideMark? Read(WhenText text, int at)
    {
        if (text.Phrase("aside", at) is { } said) return new(at, said.Until);
        if (text.Phrase("past", at) is { } past && !(text.Expecting == TimePart.Date && text.Phrase("day", at) is not null)) return new(at, (DayReading.At(text, past.Until, past.Until) is { } day && text.Next(past.Until).Length > 0) ? day.Until : past.Until);
        if (text.Phrase("not", at) is { } not) return NotThen(text, at, not.Until);
        if (VagueDays.Read(text, at) is { } vague) return vague;
        if (text.Phrase("by", at) is { } deadline && !IsAccentless(text, at)) return Days(text, at, deadline.Until);
        if (Unwanted(text, at) is { } unwanted) return unwanted;
        if (text.Phrase("weekly-noun", at) is { } noun) return new(at, noun.Until);
        return Ago(text, at);
    }

    /// <summary>Not on a day, not in some weeks, not at a time but at another.</summary>
    private static AsideMark? NotThen(WhenText text, int from, int at)
    {
        // "Dinsdag, zo niet donderdag" is one of both.
        if (text[from - 1] is "zo" or "if") return null;
        if (text.Next(at).Length > 0 && text.Phrase("vague-week", at) is { } weeks) return new(from, weeks.Until) { Except = [] };
        if (Days(text, from, at) is { } days) return days;
        // Of two days of a feast both are left out.
        if (text.Next(at).Length > 0 && FeastReading.At(text, at) is { } feast) return new(from, feast.Until) { Except = [feast.Value, feast.Value.AddDays(1)] };
        if (text.Next(at).Length == 0 || text.Phrase("clock", from) is not null || TimeReading.Read(text, at) is not TimeMark { IsClock: true, Kind: TimeKind.At or TimeKind.Between or TimeKind.Range } time) return null;
        var isLed = time.Kind != TimeKind.At || text.Phrase("clock", at) is not null;
        return isLed || (text[time.Until] is "maar" or "but" && text.Message.BreakBefore(time.Until) <= Words.Break.Comma) ? new(from, time.Until) : null;
    }

    /// <summary>"Voor vrijdag" is for Friday; only with an accent, "vóór", it is before it.</summary>
    private static bool IsAccentless(WhenText text, int at)
    {
        if (text[at] != "voor") return false;
        var token = text.Message.Tokens[at];
        return !text.Message.Text.AsSpan(token.Start, token.Length).ContainsAnyExceptInRange('\0', '\u007f');
    }

    /// <summary>One or more days behind such a word: niet op dinsdag of woensdag.</summary>
    private static AsideMark? Days(WhenText text, int from, int at)
    {
        if (text.Next(at).Length == 0 || text.DayAt(at) is not DayMark first || (text.Phrase("clock", at) is not null && first.From == at && ClockReading.At(text, at) is not null)) return null;
        return All(text, from, first);
    }

    private static AsideMark All(WhenText text, int from, DayMark first)
    {
        var (until, except) = (first.Until, Dated(first));
        while (text.Next(until) is "of" or "en" or "or" or "and" && text.DayAt(until + 1) is DayMark next) (until, except) = (next.Until, [.. except ?? [], .. Dated(next) ?? []]);
        return new(from, until) { Except = except };
    }

    /// <summary>The dates of a day that is more than a weekday: "elke dinsdag maar niet op vrijdag" leaves out no date.</summary>
    private static IReadOnlyList<DateOnly>? Dated(Mark? mark) => mark is DayMark { Weekday: null, Dates.Count: > 0 } day ? day.Dates : null;

    /// <summary>"Dinsdag niet": not that day, unless it goes on as in "dinsdag niet voor 2 uur".</summary>
    private static AsideMark? Unwanted(WhenText text, int at)
    {
        // "Op 22 en 29 december niet": all days before the word.
        var days = text.DayAt(at) is DayMark first ? All(text, at, first) : null;
        if ((days?.Until ?? SeriesReading.Plural(text, at)?.Until) is not { } until) return null;
        if (IsFeast(text, until) is { } named) return new(at, named) { Except = days?.Except };
        if (text.Phrase("refused", until) is { } refused) return new(at, refused.Until) { Except = days?.Except };
        return IsRefused(text, until) ? new(at, until + 1) { Except = days?.Except } : null;
    }

    /// <summary>"Overmorgen is tweede paasdag" tells why another day is wanted.</summary>
    private static int? IsFeast(WhenText text, int at)
    {
        if (text.Next(at) != "is") return null;
        var name = text.Next(at + 1) is "het" or "een" ? at + 2 : at + 1;
        return text.Next(name).Length > 0 ? FeastReading.At(text, name)?.Until : null;
    }

    private static bool IsRefused(WhenText text, int at) =>
        text.Next(at) is "niet" or "not" && (text.Next(at + 1) is "" or "maar" or "want" or "omdat" or "en" or "dus" or "kan" or "wel" or "but" or "because");

    private static AsideMark? Ago(WhenText text, int at)
    {
        if (Numbers.AmountAt(text, at) is not { } number || text.Next(number.Until).Length == 0) return null;
        return text.Phrase("ago", number.Until) is { } ago ? new(at, ago.Until) : null;
    }
}
