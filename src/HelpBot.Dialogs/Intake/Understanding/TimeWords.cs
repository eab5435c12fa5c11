using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Dialogs.Intake.Understanding;

/// <summary>Times and windows in Dutch and English (domain.md part 3, time rules).</summary>
public static class TimeWords
{
    private static readonly string[] AnyTime =
        ["maakt niet uit", "maakt mij niet uit", "maakt me niet uit", "any time", "anytime", "whenever", "does not matter"];

    private static readonly string[] EndOfAfternoon = ["eind van de middag", "einde van de middag", "end of the afternoon", "late afternoon"];

    private static readonly HashSet<string> Fillers =
        ["graag", "please", "toch", "maar", "maak", "er", "van", "wordt", "liever", "s", "in", "op", "the", "de", "on", "this", "deze", "ja", "ok", "oke", "dan", "it", "make", "volgende", "next", "week", "middags"];

    private static TimeOnly LateAfternoon { get; } = new(15, 30);

    /// <summary>The time in a message, or null when there is none. What may as well be a duration is none.</summary>
    public static TimeReading? Read(string text, Shift shift, Language language)
    {
        var words = Words.Of(text).SelectMany(Apart).ToArray();
        for (var i = 0; i < words.Length; i++)
            if (Window(words, i, language) is { } window) return window;
        for (var i = 0; i < words.Length; i++)
        {
            if (ClockWords.At(words, i, language) is not { } clock || IsPartOfDate(words, i)) continue;
            if (Open(words, i, clock, shift) is { } open) return open;
            if (clock.IsSure || IsAnnounced(words, i) || IsAlone(words, i, clock.Length)) return new TimeReading(clock.Time);
        }

        return PartOfDay(words, shift);
    }

    /// <summary>13:00-15:00 as 13:00 tot 15:00; a date has no such signs.</summary>
    private static IEnumerable<string> Apart(string word)
    {
        var parts = word.Split('-');
        return parts.Length == 2 && parts.All(part => part.Length > 0 && char.IsAsciiDigit(part[0]))
            && word.Any(letter => letter is ':' or '.' or 'u' or 'p')
            ? [parts[0], "tot", parts[1]]
            : [word];
    }

    /// <summary>tussen 1 en 3, van 2 tot 4, from 2 to 4, half 2 tot half 4.</summary>
    private static TimeReading? Window(string[] words, int at, Language language)
    {
        var isBetween = words[at] is "tussen" or "between";
        var isFrom = words[at] is "van" or "from";
        var first = isBetween || isFrom ? at + 1 : at;
        if (ClockWords.At(words, first, language) is not { } start) return null;
        var join = first + start.Length;
        if (join >= words.Length || !(isBetween ? words[join] is "en" or "and" : words[join] is "tot" or "to" or "till" or "until" or "t/m")) return null;
        if (ClockWords.At(words, join + 1, language) is not { } end || end.Time <= start.Time) return null;
        var length = join + 1 + end.Length - at;
        return isBetween || isFrom || start.IsSure || end.IsSure || IsAlone(words, at, length)
            ? new TimeReading(start.Time, end.Time)
            : null;
    }

    /// <summary>na 2 uur, voor half 4: a window up to the end or from the beginning of the shift.</summary>
    private static TimeReading? Open(string[] words, int at, ClockWords clock, Shift shift)
    {
        var before = at > 0 ? words[at - 1] : "";
        if (!clock.IsSure && words[at + clock.Length - 1] is not ("uur" or "u") && !IsAlone(words, at - 1, clock.Length + 1)) return null;
        return before switch
        {
            "na" or "vanaf" or "after" when clock.Time < shift.Until => new TimeReading(clock.Time, shift.Until),
            "voor" or "before" when clock.Time > shift.From => new TimeReading(shift.From, clock.Time),
            _ => null,
        };
    }

    private static bool IsAnnounced(string[] words, int at) =>
        at > 0 && words[at - 1] is "om" or "at" or "rond" or "around" or "tegen";

    private static bool IsPartOfDate(string[] words, int at) => at > 0 && DayNames.Months.ContainsKey(words[at - 1]) && words[at].Length <= 2;

    /// <summary>Whether the message says nothing else, but for a day and small words.</summary>
    private static bool IsAlone(string[] words, int at, int length) =>
        at >= 0 && words.Where((_, i) => i < at || i >= at + length).All(word => Fillers.Contains(word) || DayNames.IsDay(word) || IsMiddag(word));

    private static TimeReading? PartOfDay(string[] words, Shift shift)
    {
        var plain = string.Join(' ', words);
        if (EndOfAfternoon.Any(phrase => plain.Contains(phrase, StringComparison.Ordinal)))
            return new TimeReading(LateAfternoon > shift.From && LateAfternoon < shift.Until ? LateAfternoon : shift.From, shift.Until);
        return words is ["any"] or ["altijd"] || AnyTime.Any(phrase => plain.Contains(phrase, StringComparison.Ordinal)) || words.Any(IsMiddag)
            ? new TimeReading(shift.From, shift.Until)
            : null;
    }

    private static bool IsMiddag(string word) =>
        word == "afternoon" || word == "middags" || (word.EndsWith("middag", StringComparison.Ordinal) && word is not ("goedemiddag" or "voormiddag"));
}
