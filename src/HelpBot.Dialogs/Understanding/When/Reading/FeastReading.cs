namespace HelpBot.Dialogs.Understanding.When.Reading;

/// <summary>Holidays by name, and the days beside them: tweede kerstdag, met Pasen, de dag na kerst.</summary>
internal static class FeastReading
{
    /// <summary>The holiday that begins at a word, however loosely it is named.</summary>
    public static Piece<DateOnly>? At(WhenText text, int at) =>
        (text.Phrase("holiday", at) ?? text.Phrase("feast", at)) is { } name ? new(Holidays.Coming(name.Value.Split(' ')[0], text.Today), name.Until) : null;

    /// <summary>A day of that name; "kerst" or "Sinterklaas" is one only when the words before it say so.</summary>
    public static Piece<DateOnly>? Day(WhenText text, int from, int at)
    {
        if (text.Phrase("beside", at) is { } beside && At(text, beside.Until) is { } feast) return Beside(text, beside, feast);
        if (DaysBeside(text, at) is { } days) return days;
        if (text.Phrase("holiday", at) is not null) return At(text, at);
        var isLed = (at > from && text[at - 1] is not ("voor" or "for" or "graag" or "liefst")) || text.Count <= 2 || text.Expecting is not null;
        return isLed && text.Phrase("feast", at) is { } name && !IsOfThing(text, name.Until) ? At(text, at) : null;
    }

    /// <summary>"The Christmas lunch" is on any day.</summary>
    private static bool IsOfThing(WhenText text, int until) => text.Next(until).Length > 0 && text.Phrase("feast-noun", until) is not null;

    /// <summary>Twee dagen na kerst, two days before Christmas.</summary>
    private static Piece<DateOnly>? DaysBeside(WhenText text, int at)
    {
        if (Numbers.AmountAt(text, at) is not { Value: > 0 and < 15 } number || text.Next(number.Until) is not ("dag" or "dagen" or "day" or "days")) return null;
        if (text.Next(number.Until + 1) is not ("na" or "voor" or "after" or "before") || At(text, number.Until + 2) is not { } feast) return null;
        var side = text[number.Until + 1] is "na" or "after" ? "after" : "before";
        var beside = Beside(text, new(side, number.Until + 2), feast);
        return beside with { Value = beside.Value.AddDays(side == "after" ? number.Value - 1 : 1 - number.Value) };
    }

    private static Piece<DateOnly> Beside(WhenText text, Piece<string> beside, Piece<DateOnly> feast)
    {
        if (beside.Value == "before") return feast with { Value = feast.Value.AddDays(-1) };
        // Dutch feasts of two days, such as "kerst" and "Pasen", are over after the second.
        var days = text.Phrase("feast", beside.Until) is { } name && name.Value.EndsWith(" 2", StringComparison.Ordinal) ? 2 : 1;
        return feast with { Value = feast.Value.AddDays(days) };
    }
}
