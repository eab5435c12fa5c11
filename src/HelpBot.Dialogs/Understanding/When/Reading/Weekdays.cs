using System.Collections.Frozen;
using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Understanding.When.Reading;

/// <summary>A day of the week, and the part of that day when it is in the same words.</summary>
internal readonly record struct DayName(DayOfWeek Weekday, DayPart? Part);

/// <summary>The names of the days of the week: dinsdag, dinsdagmiddag, Tuesday afternoon, di, Tue.</summary>
internal static class Weekdays
{
    private static readonly string[][] Names =
    [
        ["zondag", "sunday"], ["maandag", "monday", "mon", "maa"], ["dinsdag", "tuesday", "tue", "tues", "din", "dins"],
        ["woensdag", "wednesday", "wed", "wo", "woe", "woens", "weds"], ["donderdag", "thursday", "thu", "thur", "thurs", "dond"],
        ["vrijdag", "friday", "fri", "vr", "vrij"], ["zaterdag", "saturday", "za", "zat"],
    ];

    // These are words of their own as well, so more has to show that a day is meant.
    private static readonly FrozenDictionary<string, DayOfWeek> Doubtful = new Dictionary<string, DayOfWeek>
    {
        ["ma"] = DayOfWeek.Monday, ["di"] = DayOfWeek.Tuesday, ["do"] = DayOfWeek.Thursday, ["zo"] = DayOfWeek.Sunday, ["sun"] = DayOfWeek.Sunday,
        ["sat"] = DayOfWeek.Saturday, ["don"] = DayOfWeek.Thursday, ["vrij"] = DayOfWeek.Friday, ["din"] = DayOfWeek.Tuesday, ["zat"] = DayOfWeek.Saturday,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, DayOfWeek> Sure = Names
        .SelectMany((names, day) => names.Where(name => !Doubtful.ContainsKey(name)).Select(name => KeyValuePair.Create(name, (DayOfWeek)day))).ToFrozenDictionary();

    private static readonly (string Ending, DayPart Part)[] Endings =
    [
        ("namiddag", DayPart.Afternoon), ("middag", DayPart.Afternoon), ("ochtend", DayPart.Morning), ("morgen", DayPart.Morning), ("avond", DayPart.Evening), ("nacht", DayPart.Night),
    ];

    /// <summary>The day that begins at a word.</summary>
    public static Piece<DayName>? At(WhenText text, int at)
    {
        var word = text[at];
        if (Sure.TryGetValue(word, out var day) || (Doubtful.TryGetValue(word, out day) && IsMeant(text, at))) return WithPart(text, day, at + 1);
        return Compound(word) is { } compound ? new(compound, at + 1) : null;
    }

    /// <summary>One day of the week written as one word with a part of it: dinsdagmiddag, womiddag.</summary>
    public static DayName? Compound(string word)
    {
        foreach (var (ending, part) in Endings)
            if (word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal) && Named(word[..^ending.Length]) is { } day) return new(day, part);
        return null;
    }

    /// <summary>The day with this name in full, or shortened.</summary>
    public static DayOfWeek? Named(string word) => Sure.TryGetValue(word, out var day) || Doubtful.TryGetValue(word, out day) ? day : null;

    /// <summary>Whether the word before a place is the name of a day.</summary>
    public static bool EndsAt(WhenText text, int at) => at > 0 && text.Message.BreakBefore(at) <= Break.Comma && At(text, at - 1) is not null;

    private static Piece<DayName> WithPart(WhenText text, DayOfWeek day, int at)
    {
        var (part, until) = text.Next(at) switch
        {
            "middag" or "namiddag" or "afternoon" => (DayPart.Afternoon, at + 1),
            "ochtend" or "voormiddag" or "morning" => (DayPart.Morning, at + 1),
            // "Dinsdag morgen" is its morning, unless that day is tomorrow.
            "morgen" => (text.Today.AddDays(1).DayOfWeek == day ? null : DayPart.Morning, at + 1),
            "avond" or "evening" or "night" => (DayPart.Evening, at + 1),
            _ => ((DayPart?)null, at),
        };
        return new(new DayName(day, part), until);
    }

    private static bool IsMeant(WhenText text, int at)
    {
        if (text.Count == 1 || (text.Expecting == TimePart.Date && text.Count <= 3)) return true;
        var token = text.Message.Tokens[at];
        var end = token.Start + token.Length;
        if (end < text.Message.Text.Length && text.Message.Text[end] == '.' && at + 1 < text.Count) return true;
        if (text[at - 1] is "op" or "elke" or "iedere" or "volgende" or "komende" or "deze" or "aanstaande" or "as" or "on" or "every" or "next" or "vanaf" or "week" or "each") return true;
        if (text[at - 1] is "of" or "en" or "or" or "and" && at > 1 && Named(text[at - 2]) is not null) return true;
        if (text.IsEnglish && token.Word == "do") return false;
        // No sentence begins with "di" but one that begins with the day.
        if (at == 0 && token.Word == "di") return true;
        var next = text.Next(at + 1);
        // "Ma-wo", "di/wo", "di, wo of do", "ma t/m wo".
        if ((text.HasSignBefore(at + 1, token.Word == "zo" ? "-–—/+&" : "-–—/+&,") && Named(text[at + 1]) is not null) || (text.HasSignBefore(at, "/+&") && Named(text[at - 1]) is not null) || (next is "t/m" or "tot" or "en" && Named(text.Next(at + 2)) is not null)) return true;
        if (next is "middag" or "ochtend" or "avond" or "afternoon" or "morning") return true;
        if (next is "of" or "en" or "or" or "and" && Named(text.Next(at + 2)) is not null) return true;
        if (token.Word != "zo" && next.Length > 0 && (next is "half" or "kwart" || text.Phrase("part", at + 1) is not null || text.Phrase("between", at + 1) is not null
            || (text.Phrase("clock", at + 1) is { } clock && ClockReading.At(text, clock.Until) is not null))) return true;
        return (next.Length > 0 && char.IsAsciiDigit(next[0]) && !Counted.FollowsNumber(text, at + 1)) || (token.Word != "zo" && next.Length > 2 && Numbers.At(text, at + 1) is not null && ClockReading.At(text, at + 1) is { Value.Form: not ClockForm.Bare });
    }
}
