using System.Globalization;
using System.Text;

namespace HelpBot.Dialogs.Intake.Understanding;

/// <summary>A message as plain words: lower case, without accents, punctuation apart from what times and dates need.</summary>
internal static class Words
{
    /// <summary>Longer messages are not understood as an answer.</summary>
    public const int LongestMessage = 1000;

    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark) continue;
            plain.Append(char.IsLetterOrDigit(letter) || letter is ':' or '.' or '-' or '/' ? char.ToLowerInvariant(letter) : ' ');
        }

        return string.Join(' ', plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('.', ':', '-', '/')).Where(word => word.Length > 0));
    }

    public static string[] Of(string text) => Plain(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

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
}
