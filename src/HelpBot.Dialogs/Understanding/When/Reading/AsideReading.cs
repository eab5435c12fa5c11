namespace HelpBot.Dialogs.Understanding.When.Reading;

/// <summary>Days and times that are not the wish: goedemorgen, gisteren, sinds dinsdag, niet op vrijdag, uiterlijk donderdag, twee dagen geleden.</summary>
internal static class AsideReading
{
    /// <summary>The words to leave out that begin at a word.</summary>
    public static AsideMark? Read(WhenText text, int at)
    {
        if (text.Phrase("aside", at) is { } said) return new(at, said.Until);
        if (text.Phrase("past", at) is { } past && !(text.Expecting == TimePart.Date && text.Phrase("day", at) is not null)) return new(at, (DayReading.At(text, past.Until, past.Until) is { } day && text.Next(past.Until).Length > 0) ? day.Until : past.Until);
        if (text.Phrase("not", at) is { } not) return Days(text, at, not.Until);
        if (text.Phrase("by", at) is { } deadline && !IsAccentless(text, at)) return Days(text, at, deadline.Until);
        if (Unwanted(text, at) is { } until) return new(at, until);
        if (text.Phrase("weekly-noun", at) is { } noun) return new(at, noun.Until);
        return Ago(text, at);
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
        var until = first.Until;
        while (text.Next(until) is "of" or "en" or "or" or "and" && text.DayAt(until + 1) is DayMark next) until = next.Until;
        return new(from, until);
    }

    /// <summary>"Dinsdag niet": not that day, unless it goes on as in "dinsdag niet voor 2 uur".</summary>
    private static int? Unwanted(WhenText text, int at)
    {
        var day = text.DayAt(at) as DayMark ?? (Mark?)SeriesReading.Plural(text, at);
        if (day is null) return null;
        if (text.Phrase("refused", day.Until) is { } refused) return refused.Until;
        return IsRefused(text, day.Until) ? day.Until + 1 : null;
    }

    private static bool IsRefused(WhenText text, int at) =>
        text.Next(at) is "niet" or "not" && (text.Next(at + 1) is "" or "maar" or "want" or "omdat" or "en" or "dus" or "kan" or "wel" or "but" or "because");

    private static AsideMark? Ago(WhenText text, int at)
    {
        if (Numbers.AmountAt(text, at) is not { } number || text.Next(number.Until).Length == 0) return null;
        return text.Phrase("ago", number.Until) is { } ago ? new(at, ago.Until) : null;
    }
}
