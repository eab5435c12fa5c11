using System.Globalization;
using System.Text;

namespace HelpBot.Dialogs.Intake.Understanding;

/// <summary>A message as plain words: lower case, without accents, punctuation apart from what times and dates need.</summary>
internal static class Words
{
    /// <summary>Longer messages are not understood as an answer; of them only the beginning is read.</summary>
    public const int LongestMessage = 1000;

    public static string Plain(string text)
    {
        var letters = Sound(text.Length > LongestMessage ? text[..LongestMessage] : text).Normalize(NormalizationForm.FormD);
        var plain = new StringBuilder(letters.Length);
        for (var i = 0; i < letters.Length; i++)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letters[i]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format) continue;
            plain.Append(IsKept(letters, i) ? char.ToLowerInvariant(letters[i]) : ' ');
        }

        return string.Join(' ', plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('.', ':', '-', '/')).Where(word => word.Length > 0));
    }

    /// <summary>The words of a message; a greeting is none, or "goede morgen" would be tomorrow.</summary>
    public static string[] Of(string text)
    {
        var words = Plain(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        for (var i = words.Count - 2; i >= 0; i--)
        {
            if (i + 1 < words.Count && words[i] is "goede" or "goeden" or "good" && words[i + 1] is "morgen" or "morning" or "middag" or "afternoon" or "avond" or "evening")
                words.RemoveRange(i, 2);
        }

        return [.. words];
    }

    /// <summary>How many letters differ, at most 3 (restricted edit distance with swaps).</summary>
    public static int Distance(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > 2) return 3;
        var rows = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= other.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            for (var j = 1; j <= other.Length; j++)
            {
                var cost = one[i - 1] == other[j - 1] ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return Math.Min(rows[one.Length, other.Length], 3);
    }

    /// <summary>A comma stays between digits, as in 1,5 uur.</summary>
    private static bool IsKept(string letters, int at) =>
        char.IsLetterOrDigit(letters[at])
        || letters[at] is ':' or '.' or '-' or '/'
        || (letters[at] == ',' && at > 0 && at + 1 < letters.Length && char.IsAsciiDigit(letters[at - 1]) && char.IsAsciiDigit(letters[at + 1]));

    /// <summary>Half of a surrogate pair, or a code point that is no character, cannot be normalized.</summary>
    private static string Sound(string text) => string.Concat(text.EnumerateRunes().Where(IsCharacter));

    private static bool IsCharacter(Rune rune) => (rune.Value & 0xFFFE) != 0xFFFE && rune.Value is not (>= 0xFDD0 and <= 0xFDEF);
}
