using System.Globalization;

namespace HelpBot.Dialogs.Understanding.When.Reading;

/// <summary>The parts of a word that begins with digits: 14:30, 14.30u, 14u30, 1,5, 3e, 3pm, 1430.</summary>
internal readonly record struct Written
{
    private const int MostDigits = 4;

    public int Whole { get; private init; }

    public int WholeDigits { get; private init; }

    /// <summary>The sign between the first two numbers, or a zero character.</summary>
    public char Sign { get; private init; }

    public int Rest { get; private init; }

    public int RestDigits { get; private init; }

    /// <summary>The letters after the numbers.</summary>
    public string Unit { get; private init; }

    /// <summary>The number after the letters.</summary>
    public int After { get; private init; }

    public int AfterDigits { get; private init; }

    public bool HasLeadingZero { get; private init; }

    /// <summary>The parts of a word, or null when it is not made of these.</summary>
    public static Written? Parse(string word)
    {
        var whole = DigitsAt(word, 0);
        if (whole is 0 or > MostDigits) return null;
        var at = whole;
        var (sign, rest) = ('\0', 0);
        if (at + 1 < word.Length && word[at] is ':' or '.' or ',' && DigitsAt(word, at + 1) is > 0 and <= MostDigits and var more) (sign, rest, at) = (word[at], more, at + 1 + more);
        var unit = at;
        while (unit < word.Length && char.IsLetter(word[unit])) unit++;
        var after = DigitsAt(word, unit);
        if (after > MostDigits || unit + after != word.Length || (after > 0 && unit == at)) return null;
        return new Written
        {
            Whole = Number(word, 0, whole), WholeDigits = whole, HasLeadingZero = word[0] == '0' && whole > 1,
            Sign = sign, Rest = sign == '\0' ? 0 : Number(word, whole + 1, rest), RestDigits = rest,
            Unit = word[at..unit], After = after == 0 ? 0 : Number(word, unit, after), AfterDigits = after,
        };
    }

    private static int DigitsAt(string word, int at)
    {
        var end = at;
        while (end < word.Length && char.IsAsciiDigit(word[end])) end++;
        return end - at;
    }

    private static int Number(string word, int at, int length) => int.Parse(word.AsSpan(at, length), NumberStyles.None, CultureInfo.InvariantCulture);
}
