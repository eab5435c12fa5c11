namespace HelpBot.Dialogs.Understanding.When.Reading;

/// <summary>Times that begin with the hour: 14:30, 14.30u, 14u30, 1430 uur, 3pm, 3 o'clock, twee uur, 3.</summary>
internal static class ClockNumbers
{
    private const int HoursOfDay = 24, MinutesOfHour = 60, Noon = 12, MostHoursOfVisit = 6;

    /// <summary>The time that begins at a word.</summary>
    public static Piece<Clock>? At(WhenText text, int at)
    {
        if (Written.Parse(text[at]) is { } written) return OfDigits(text, at, written);
        if (Numbers.At(text, at) is { Value: <= HoursOfDay } word) return WithUnit(text, word, isTwoDigits: false);
        return Numbers.HourWord(text[at]) is { } hour ? new(new Clock(hour, 0, ClockForm.Bare), at + 1) : null;
    }

    private static Piece<Clock>? OfDigits(WhenText text, int at, Written written)
    {
        if (written is { WholeDigits: > 2, Sign: '\0', AfterDigits: 0 }) return Compact(text, at, written);
        if (written.WholeDigits > 2) return null;
        if (written.Sign == '\0' && written.Unit.Length == 0) return WithUnit(text, new(written.Whole, at + 1), written.WholeDigits == 2);
        if (written is { Sign: '\0', Unit: "en", AfterDigits: 0, Whole: >= 1 and <= Noon }) return Valid(written.Whole, 0, ClockForm.Bare, isExact: false, at + 1);
        var minutes = written.Sign == '\0' ? written.After : written.Rest;
        var digits = written.Sign == '\0' ? written.AfterDigits : written.RestDigits;
        if (digits is not (0 or 2) || (written.Sign == ',' && written.Whole < 7)) return null;
        if (Meridiem(text, written.Unit, at + 1) is { } half) return InHalf(written.Whole, minutes, half);
        if (written.Unit is not ("" or "u" or "uur" or "h" or "hr" or "hrs" or "ish")) return null;
        var isHours = written is { Sign: '\0', Unit: not "ish", Whole: >= 1 and <= MostHoursOfVisit, WholeDigits: 1 };
        var isEnding = written.Unit.Length == 0 && text.Next(at + 1) is "uur" or "u" or "h" or "hr";
        if (written.Unit.Length == 0 && Counted.IsMeasure(text.Next(at + 1))) return null;
        if (written.Unit.Length == 0 && Meridiem(text, text.Next(at + 1), at + 2) is { } later) return InHalf(written.Whole, minutes, later);
        return Valid(written.Whole, minutes, isHours ? ClockForm.Hours : ClockForm.Certain, IsExact(written), isEnding ? at + 2 : at + 1);
    }

    /// <summary>1430 uur; without "uur" it is as bare as any number, unless it is a time of the shift as people write one.</summary>
    private static Piece<Clock>? Compact(WhenText text, int at, Written written)
    {
        var (hour, minute) = (written.Whole / 100, written.Whole % 100);
        if (Meridiem(text, written.Unit, at + 1) is { } half) return InHalf(hour, minute, half);
        if (written.Unit is "u" or "uur" or "h") return Valid(hour, minute, ClockForm.Certain, isExact: hour > Noon || written.WholeDigits == 4, at + 1);
        var isEnding = text.Next(at + 1) is "uur" or "u" or "h" or "hr" || (text.Next(at + 1) is "hrs" or "hours" && written.WholeDigits == 4);
        if (written.Unit.Length > 0 || (!isEnding && Counted.Follows(text, at + 1))) return null;
        return Valid(hour, minute, isEnding || IsOfShift(text, written) ? ClockForm.Certain : ClockForm.Bare, hour > Noon || written.WholeDigits == 4, isEnding ? at + 2 : at + 1);
    }

    private static bool IsOfShift(WhenText text, Written written) =>
        written.WholeDigits == 4 && written.Whole % 5 == 0 && written.Whole / 100 >= text.Situation.Team.Shift.From.Hour && written.Whole / 100 < text.Situation.Team.Shift.Until.Hour;

    private static Piece<Clock>? WithUnit(WhenText text, Piece<int> hour, bool isTwoDigits)
    {
        var next = text.Next(hour.Until);
        var isExact = hour.Value is 0 or > Noon || (isTwoDigits && hour.Value < 10);
        if (Meridiem(text, next, hour.Until + 1) is { } half) return InHalf(hour.Value, 0, half);
        if (next == "oclock") return Valid(hour.Value, 0, ClockForm.Certain, isExact, hour.Until + 1);
        if (next == "ish" || (next == "o" && text.Next(hour.Until + 1) == "clock")) return Valid(hour.Value, 0, ClockForm.Certain, isExact, hour.Until + (next == "o" ? 2 : 1));
        if (next is not ("uur" or "u" or "h")) return Counted.Follows(text, hour.Until) ? null : Valid(hour.Value, 0, ClockForm.Bare, isExact, hour.Until);
        var form = hour.Value is >= 1 and <= MostHoursOfVisit && !isTwoDigits ? ClockForm.Hours : ClockForm.Certain;
        var isArticle = text[hour.Until - 1] == "een";
        var minutes = text.Next(hour.Until + 1) is { Length: 2 } rest && Numbers.Digits(rest) is < MinutesOfHour and { } told && !Counted.Follows(text, hour.Until + 2) ? told : (int?)null;
        return Valid(hour.Value, minutes ?? 0, form, isExact, hour.Until + (minutes is null ? 1 : 2), isArticle);
    }

    /// <summary>12 for pm, 0 for am, and where it ends; null when the word is neither.</summary>
    private static Piece<int>? Meridiem(WhenText text, string word, int until) => word switch
    {
        "pm" => new(Noon, until),
        "am" => new(0, until),
        "p" when text.Next(until) == "m" => new(Noon, until + 1),
        "a" when text.Next(until) == "m" => new(0, until + 1),
        _ => null,
    };

    private static Piece<Clock>? InHalf(int hour, int minute, Piece<int> half) =>
        hour > Noon ? Valid(hour, minute, ClockForm.Certain, isExact: true, half.Until)
        : hour == 0 ? null
        : Valid((hour % Noon) + half.Value, minute, ClockForm.Certain, isExact: true, half.Until);

    private static bool IsExact(Written written) => written.Whole is 0 or > Noon || written.HasLeadingZero;

    private static Piece<Clock>? Valid(int hour, int minute, ClockForm form, bool isExact, int until, bool isArticle = false) =>
        hour < HoursOfDay && minute < MinutesOfHour ? new(new Clock(hour, minute, form) { IsExact = isExact, IsArticle = isArticle }, until) : null;
}
