using System.Buffers;

namespace HelpBot.Dialogs.Safety.Numbers;

/// <summary>
/// What a text holds at all, so that rules that can find nothing in it need not be tried: most messages have no digit, or two.
/// A rule that is left out has no match.
/// </summary>
/// <param name="Digits">How many of 0 to 9 there are.</param>
/// <param name="HasCapitalBehindDigit">Whether there is a capital, and a digit somewhere before it.</param>
/// <param name="IsAscii">Whether all signs are ASCII. Of others some count as one of its letters, so that words are looked for in ASCII alone.</param>
internal readonly record struct NumberSigns(int Digits, bool HasCapitalBehindDigit, bool IsAscii)
{
    public static NumberSigns Of(string plain)
    {
        var (digits, hasCapital, isAscii) = (0, false, true);
        foreach (var sign in plain)
        {
            if (char.IsAsciiDigit(sign)) digits++;
            hasCapital |= digits > 0 && char.IsUpper(sign);
            isAscii &= char.IsAscii(sign);
        }

        return new NumberSigns(digits, hasCapital, isAscii);
    }

    /// <summary>Whether one of these words, or parts of words, may be in the text.</summary>
    public bool MayHave(string plain, SearchValues<string> words) => !IsAscii || plain.AsSpan().ContainsAny(words);
}
