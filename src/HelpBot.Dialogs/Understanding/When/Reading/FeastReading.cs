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
        if (text.Phrase("holiday", at) is not null) return At(text, at);
        var isLed = (at > from && text[at - 1] is not ("voor" or "for" or "graag" or "liefst")) || text.Count <= 2 || text.Expecting is not null;
        return isLed && text.Phrase("feast", at) is { } name && !IsOfThing(text, name.Until) ? At(text, at) : null;
    }

    /// <summary>"The Christmas lunch" is on any day.</summary>
    private static bool IsOfThing(WhenText text, int until) => text.Next(until).Length > 0 && text.Phrase("feast-noun", until) is not null;

    private static Piece<DateOnly> Beside(WhenText text, Piece<string> beside, Piece<DateOnly> feast)
    {
        if (beside.Value == "before") return feast with { Value = feast.Value.AddDays(-1) };
        // Dutch feasts of two days, such as "kerst" and "Pasen", are over after the second.
        var days = text.Phrase("feast", beside.Until) is { } name && name.Value.EndsWith(" 2", StringComparison.Ordinal) ? 2 : 1;
        return feast with { Value = feast.Value.AddDays(days) };
    }
}
