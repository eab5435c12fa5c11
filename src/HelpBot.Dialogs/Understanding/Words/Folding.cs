using System.Buffers;
using System.Globalization;
using System.Text;

namespace HelpBot.Dialogs.Understanding.Words;

/// <summary>Words in the form in which they are compared.</summary>
public static class Folding
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    /// <summary>Lower case, without accents, apostrophes and dots between letters.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        // Nearly all words are plain.
        if (!word.ContainsAnyExcept(Plain)) return word.ToString().ToLowerInvariant();
        var folded = new StringBuilder(word.Length);
        foreach (var rune in Decomposed(word).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format) continue;
            if (IsApostrophe(rune.Value) || (rune.Value == '.' && !HasDigit(word))) continue;
            folded.Append(Rune.ToLowerInvariant(rune));
        }

        return folded.Replace("ĳ", "ij").ToString();
    }

    /// <summary>Whether a sign is one of those that people use as an apostrophe.</summary>
    public static bool IsApostrophe(int sign) => sign is '\'' or '’' or '‘' or '`' or '´' or 'ʼ';

    private static bool HasDigit(ReadOnlySpan<char> word) => word.IndexOfAnyInRange('0', '9') >= 0;

    private static string Decomposed(ReadOnlySpan<char> word)
    {
        var text = word.ToString();
        return Ascii.IsValid(text) || !IsSound(text) ? text : text.Normalize(NormalizationForm.FormD);
    }

    // Half a surrogate pair, or a code point that is no character, cannot be normalized.
    private static bool IsSound(string text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (rune == Rune.ReplacementChar || (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF) return false;
        return true;
    }
}
