namespace HelpBot.Dialogs.Understanding.When.Reading;

/// <summary>Times as they are said: half 3, kwart over 2, tien voor half 4, half past two, ten to three, noon.</summary>
internal static class ClockReading
{
    private const int MinutesOfHalf = 30, MinutesOfQuarter = 15, HoursOfClock = 12, MinutesOfHour = 60;

    /// <summary>The time that begins at a word.</summary>
    public static Piece<Clock>? At(WhenText text, int at) =>
        (Noon(text, at) ?? Half(text, at) ?? Quarter(text, at) ?? Minutes(text, at) ?? SpokenClock.At(text, at) ?? ClockNumbers.At(text, at)) is { } found ? WithPart(text, found) : null;

    /// <summary>"3 uur 's middags": the part of the day decides on the hour.</summary>
    public static Piece<Clock> WithPart(WhenText text, Piece<Clock> found)
    {
        if (text.Next(found.Until).Length == 0 || text.Phrase("part", found.Until) is not { } part || !Enum.TryParse<DayPart>(part.Value, out var named)) return found;
        if (named is not (DayPart.Morning or DayPart.Afternoon or DayPart.Evening or DayPart.Night)) return found;
        return new(found.Value with { Part = named, Form = ClockForm.Certain }, part.Until);
    }

    private static Piece<Clock>? Noon(WhenText text, int at) =>
        text.Phrase("noon", at) is { } noon ? new(new Clock(HoursOfClock, 0, ClockForm.Certain) { IsExact = true }, noon.Until) : null;

    private static Piece<Clock>? Half(WhenText text, int at)
    {
        if (Glued(text, at) is { } glued) return glued;
        if (text[at] != "half") return null;
        var isPast = text.Next(at + 1) is "past" or "after";
        if (HourAt(text, at + (isPast ? 2 : 1)) is not { } hour) return null;
        return Spoken(hour, isPast || IsEnglishHalf(text, at) ? MinutesOfHalf : -MinutesOfHalf);
    }

    /// <summary>Halfdrie, half3.</summary>
    private static Piece<Clock>? Glued(WhenText text, int at) =>
        text[at].StartsWith("half", StringComparison.Ordinal) && text[at].Length > 4 && Numbers.Word(text[at][4..]) is >= 1 and <= HoursOfClock and { } hour
            ? Spoken(WithEnding(text, new(hour, at + 1)), -MinutesOfHalf) : null;

    /// <summary>"Half two" is half past two, "half twee" half past one; with digits the words around it decide.</summary>
    private static bool IsEnglishHalf(WhenText text, int at)
    {
        var hour = text[at + 1];
        if (Numbers.IsDutchWord(hour) != Numbers.IsEnglishWord(hour)) return Numbers.IsEnglishWord(hour);
        return at == 0 ? text.IsEnglish : text[at - 1] switch
        {
            "om" or "rond" or "tegen" or "vanaf" or "na" or "voor" or "tussen" or "tot" => false,
            "at" or "around" or "about" or "from" or "after" or "before" or "between" or "until" or "till" => true,
            _ => text.IsEnglish,
        };
    }

    private static Piece<Clock>? Quarter(WhenText text, int at)
    {
        var quarter = text[at] == "a" ? at + 1 : at;
        if (text[quarter] is not ("kwart" or "kwartier" or "quarter") || (SideOf(text, quarter + 1) ?? Na(text, quarter + 1)) is not { } side) return null;
        return HourAt(text, quarter + 2) is { } hour ? Spoken(hour, side * MinutesOfQuarter) : null;
    }

    private static Piece<Clock>? Minutes(WhenText text, int at)
    {
        if (Numbers.At(text, at) is not { Value: > 0 and < MinutesOfHalf } minutes) return null;
        var hasUnit = text.Next(minutes.Until) is "minuten" or "minuut" or "minuutjes" or "min" or "minutes" or "minute" or "mins";
        var side = hasUnit ? minutes.Until + 1 : minutes.Until;
        // "10 na 2" may be a day and a time; "10 minuten na 2" and "10 na half 3" are not.
        if ((SideOf(text, side) ?? (hasUnit || text.Next(side + 1) == "half" ? Na(text, side) : null)) is not { } sign || text[side] == "vr") return null;
        if (text.Next(side + 1) == "half")
            return HourAt(text, side + 2) is { } half ? Spoken(half, (IsEnglishHalf(text, side + 1) ? MinutesOfHalf : -MinutesOfHalf) + (sign * minutes.Value)) : null;
        return (hasUnit || minutes.Value % 5 == 0) && HourAt(text, side + 1) is { } hour ? Spoken(hour, sign * minutes.Value) : null;
    }

    private static int? SideOf(WhenText text, int at) => text.Next(at) switch
    {
        "over" or "past" or "after" => 1,
        "voor" or "vr" or "to" or "before" or "of" or "till" or "til" => -1,
        _ => null,
    };

    private static int? Na(WhenText text, int at) => text.Next(at) == "na" ? 1 : null;

    /// <summary>The hour of a clock, with "uur" behind it or without.</summary>
    private static Piece<int>? HourAt(WhenText text, int at)
    {
        if (text.Next(at).Length == 0) return null;
        var hour = Numbers.HourWord(text[at]) is { } spoken ? new Piece<int>(spoken, at + 1)
            : Written.Parse(text[at]) is { Sign: '\0', Unit: "u" or "uur" or "h", AfterDigits: 0 } written ? new Piece<int>(written.Whole, at + 1)
            : Numbers.At(text, at);
        return hour is { Value: >= 1 and <= HoursOfClock } found ? WithEnding(text, found) : null;
    }

    private static Piece<int> WithEnding(WhenText text, Piece<int> hour) =>
        text.Next(hour.Until) is "uur" or "u" or "oclock" ? hour with { Until = hour.Until + 1 } : hour;

    private static Piece<Clock> Spoken(Piece<int> hour, int minutes)
    {
        var all = (((hour.Value % HoursOfClock) * MinutesOfHour) + minutes + (HoursOfClock * MinutesOfHour)) % (HoursOfClock * MinutesOfHour);
        var onClock = all / MinutesOfHour;
        return new(new Clock(onClock == 0 ? HoursOfClock : onClock, all % MinutesOfHour, ClockForm.Certain), hour.Until);
    }
}
