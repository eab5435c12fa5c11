using System.Globalization;
using System.Text;
using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Safety;

/// <summary>A text as people see it: without signs that cannot be seen, behind which digits and names could hide.</summary>
internal static class VisibleText
{
    private const int ZeroWidthJoiner = 0x200D;
    private const int MostRunes = 4 * Message.LongestText;

    // Letters of other scripts that look like ours, and the letter they look like.
    private const string LookAlikes = "аaеeоoрpсcхxуyіiјjѕsԁdһhӏlАAВBЕEКKМMНHОOРPСCТTХXУYІIЈJΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoαaιiνv";

    /// <summary>The text with single spaces; lines stay lines when asked for, and of a long text only the beginning is left.</summary>
    public static string Of(string text, bool keepLines = false)
    {
        if (IsPlain(text)) return text;
        var visible = new StringBuilder(Math.Min(text.Length, Message.LongestText));
        var (gap, last) = ('\0', default(Rune));
        foreach (var rune in text.EnumerateRunes().Take(MostRunes))
        {
            if (Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control)
            {
                gap = gap == '\n' || (keepLines && rune.Value is ('\n' or '\r')) ? '\n' : ' ';
                continue;
            }

            if (!IsVisible(rune, gap == '\0' ? last : default)) continue;
            if (gap != '\0' && visible.Length > 0) visible.Append(gap);
            visible.Append(Simple(rune));
            (gap, last) = ('\0', rune);
        }

        return Beginning(visible.ToString());
    }

    // Nearly all messages are: nothing to take out of them, and no more to read than one look at each sign.
    private static bool IsPlain(string text)
    {
        if (text.Length > Message.LongestText) return false;
        var before = ' ';
        foreach (var sign in text)
        {
            if (sign is < ' ' or > '~' || (sign == ' ' && before == ' ')) return false;
            before = sign;
        }

        return before != ' ';
    }

    /// <summary>The text, sign for sign, with signs that look alike written as the usual one; only for finding, never for showing.</summary>
    public static string Plain(string text) => Ascii.IsValid(text) && !text.Contains('_', StringComparison.Ordinal)
        ? text
        : string.Create(text.Length, text, (plain, from) =>
        {
            for (var at = 0; at < plain.Length; at++) plain[at] = Plain(from[at]);
        });

    private static char Plain(char sign)
    {
        if (sign is '_' || (sign > 127 && char.GetUnicodeCategory(sign) == UnicodeCategory.DashPunctuation) || sign == '−') return '-';
        if (sign is < (char)128) return sign;
        if (sign is '·' or '•' or '․') return '.';
        if (char.GetUnicodeCategory(sign) == UnicodeCategory.OtherNumber && char.GetNumericValue(sign) is >= 0 and <= 9 and var value && value == Math.Floor(value)) return (char)('0' + (int)value);
        var at = LookAlikes.IndexOf(sign, StringComparison.Ordinal);
        return at >= 0 && at % 2 == 0 ? LookAlikes[at + 1] : sign;
    }

    private static bool IsVisible(Rune rune, Rune before)
    {
        if (rune == Rune.ReplacementChar || IsFiller(rune.Value)) return false;
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.Format => rune.Value == ZeroWidthJoiner && IsPicture(before),
            UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate => false,
            UnicodeCategory.EnclosingMark => IsPicture(before),
            UnicodeCategory.NonSpacingMark => IsSelector(rune) ? IsPicture(before) : Rune.IsLetter(before) || IsMark(before),
            _ => true,
        };
    }

    // Signs that take room or none and show nothing.
    private static bool IsFiller(int value) => value is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x2800 or 0x3164 or 0xFFA0;

    private static bool IsSelector(Rune rune) => rune.Value is >= 0xFE00 and <= 0xFE0F;

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark && !IsSelector(rune);

    private static bool IsPicture(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol || IsSelector(rune);

    /// <summary>Digits of all scripts as 0 to 9; wide, circled and mathematical letters as plain ones.</summary>
    private static string Simple(Rune rune)
    {
        if (rune.IsAscii) return rune.ToString();
        if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber) return ((int)Rune.GetNumericValue(rune)).ToString(CultureInfo.InvariantCulture);
        return rune.Value is (>= 0xFF01 and <= 0xFF5E) or (>= 0x2460 and <= 0x24FF) or (>= 0x1D400 and <= 0x1D7FF)
            ? rune.ToString().Normalize(NormalizationForm.FormKC)
            : rune.ToString();
    }

    // Not in the middle of a word, so that no half number is left of which nobody sees what it was.
    private static string Beginning(string text)
    {
        if (text.Length <= Message.LongestText) return text;
        var space = text.LastIndexOfAny([' ', '\n'], Message.LongestText);
        if (space > 0) return text[..space];
        return text[..(char.IsHighSurrogate(text[Message.LongestText - 1]) ? Message.LongestText - 1 : Message.LongestText)];
    }
}
