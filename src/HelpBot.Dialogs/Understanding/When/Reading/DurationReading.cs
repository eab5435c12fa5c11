namespace HelpBot.Dialogs.Understanding.When.Reading;

/// <summary>How long a visit takes, with the words that say so: duurt ongeveer een uur, anderhalf uur, voor 2 uurtjes.</summary>
internal static class DurationReading
{
    private const int FewHours = 3, FewestMinutes = 10, MostMinutes = 600, Hour = 60;

    /// <summary>The duration that begins at a word.</summary>
    public static DurationMark? Read(WhenText text, int at)
    {
        if (Told(text, at) is { } told) return told;
        var start = text.Skip("rough", text.Skip("for", at));
        if (Range(text, start, plainHours: false) is { } length && (start == at || text.Next(start).Length > 0)) return new(at, length.Until, length.Value);
        return text.Expecting == TimePart.Duration ? Answer(text, at) : null;
    }

    /// <summary>"Duurt een uur": after such a word "2 uur" is no time.</summary>
    private static DurationMark? Told(WhenText text, int at)
    {
        if (text.Phrase("takes", at) is not { } cue) return null;
        var start = text.Skip("rough", text.Skip("rough", cue.Until));
        if (text.Next(start) == "rond") start++;
        if (text.Next(start).Length == 0) return null;
        return (OfClock(text, start) ?? Range(text, start, plainHours: true)) is { } length ? new(at, length.Until, length.Value) : null;
    }

    /// <summary>"Duur 1:30", "duurt 1.30 uur": written as a time.</summary>
    private static Piece<int>? OfClock(WhenText text, int at) =>
        Written.Parse(text[at]) is { Sign: ':' or '.', Unit: "" or "u" or "uur", RestDigits: 2, Whole: <= FewHours, Rest: < Hour } written
            ? new((written.Whole * Hour) + written.Rest, text.Next(at + 1) is "uur" or "u" ? at + 2 : at + 1)
            : null;

    /// <summary>A length; of "1 à 2 uur" and "een uur tot anderhalf uur" the longest, in which it surely fits.</summary>
    private static Piece<int>? Range(WhenText text, int at, bool plainHours)
    {
        if (Lengths.OfMinutes(text, at) is { } minutes) return minutes;
        var first = Lengths.At(text, at, plainHours);
        var amount = first?.Until ?? Lengths.At(text, at, plainHours: true)?.Until ?? Numbers.At(text, at)?.Until;
        if (amount is { } joint && text.Next(joint) is "a" or "tot" or "to" or "-" or "of" or "or" && Lengths.At(text, joint + 1, plainHours) is { } second && (first is null || second.Value > first.Value.Value))
            return second;
        // "Een uur tot anderhalf": the unit is told once.
        return Lengths.At(text, at, plainHours: true) is { Value: Hour } hour && text.Next(hour.Until) is "a" or "tot" or "to" or "-" && text.Next(hour.Until + 1) is "anderhalf" or "anderhalve" ? new(Hour * 3 / 2, hour.Until + 2) : first;
    }

    private static DurationMark? Answer(WhenText text, int at)
    {
        if (text[at] is "anderhalf" or "anderhalve" or "half" && Bare.IsAnswer(text, at, at + 1)) return new(at, at + 1, text[at] == "half" ? Hour / 2 : Hour * 3 / 2);
        if (Written.Parse(text[at]) is { Unit: "", Sign: not '\0', Whole: <= FewHours } written && Bare.IsAnswer(text, at, at + 1))
            return new(at, at + 1, (written.Whole * Hour) + (written.RestDigits == 2 && written.Sign != ',' ? written.Rest : (int)(written.Rest * Hour / Math.Pow(10, written.RestDigits))));
        if (Numbers.At(text, at) is not { } number || !Bare.IsAnswer(text, at, number.Until)) return null;
        return number.Value switch
        {
            > 0 and <= FewHours => new(at, number.Until, number.Value * Hour),
            >= FewestMinutes and <= MostMinutes => new(at, number.Until, number.Value),
            _ => null,
        };
    }
}
