namespace HelpBot.Dialogs.Understanding.Words;

/// <summary>Numbers, times and dates that are one word: 14:30, 14.30u, 14u30, 3-12, 3/12/2026, 2026-12-03, 1,5, 3e, 2x, 3pm.</summary>
internal static class WrittenNumbers
{
    /// <summary>How many characters such a word takes that begins here, or null.</summary>
    public static int? LengthAt(string text, int at)
    {
        if (!char.IsAsciiDigit(text[at])) return null;
        var end = DigitsFrom(text, at);
        if (DateEnd(text, at, end) is { } date) return date - at;
        if (IsSignBeforeDigit(text, end, ":.,")) end = DigitsFrom(text, end + 1);
        return LettersFrom(text, end) - at;
    }

    /// <summary>A unit or ending that is written to the number: u, u30, uur, e, ste, pm, min.</summary>
    private static int LettersFrom(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return end > at ? DigitsFrom(text, end) : end;
    }

    private static int? DateEnd(string text, int start, int end)
    {
        if (end - start > 4 || end >= text.Length || text[end] is not ('-' or '/' or '.') || !IsSignBeforeDigit(text, end, "-/.")) return null;
        var sign = text[end];
        var second = DigitsFrom(text, end + 1);
        if (second - end - 1 > 2) return null;
        if (IsSignBeforeDigit(text, second, sign.ToString()))
        {
            var third = DigitsFrom(text, second + 1);
            return third - second - 1 is 1 or 2 or 4 && !IsLetterOrTimeSign(text, third) ? third : null;
        }

        // Two parts with a dot are a time or an amount, and so is a range with minutes or a unit behind it.
        return sign != '.' && end - start <= 2 && !IsLetterOrTimeSign(text, second) ? second : null;
    }

    private static bool IsLetterOrTimeSign(string text, int at) =>
        at < text.Length && (char.IsLetter(text[at]) || IsSignBeforeDigit(text, at, ":.,"));

    private static bool IsSignBeforeDigit(string text, int at, string signs) =>
        at + 1 < text.Length && signs.Contains(text[at], StringComparison.Ordinal) && char.IsAsciiDigit(text[at + 1]);

    private static int DigitsFrom(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        return at;
    }
}
