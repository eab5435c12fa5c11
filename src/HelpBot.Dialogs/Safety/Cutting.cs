using System.Globalization;
using System.Text;

namespace HelpBot.Dialogs.Safety;

/// <summary>Takes pieces out of a text so that what is left reads well.</summary>
/// <param name="Text">What is left.</param>
/// <param name="Places">For every place in the old text, where it is in the new one.</param>
internal sealed record Cutting(string Text, IReadOnlyList<int> Places)
{
    private const string Ends = ",;:.!?)";
    private const string Begins = ",;:(-";

    public static Cutting Of(string text, IEnumerable<Piece> pieces)
    {
        var isCut = new bool[text.Length];
        foreach (var piece in pieces) isCut.AsSpan(piece.Start..piece.End).Fill(true);
        var left = new StringBuilder(text.Length);
        var places = new int[text.Length + 1];
        var isOpen = false;
        for (var at = 0; at < text.Length; at++)
        {
            places[at] = left.Length;
            isCut[at] |= at > 0 && isCut[at - 1] && BelongsToBefore(text[at]);
            if (isCut[at])
            {
                isOpen = true;
                continue;
            }

            if (isOpen && !Joined(left, text[at])) continue;
            places[at] = left.Length;
            isOpen = false;
            left.Append(text[at]);
        }

        if (isOpen) Trim(left, Begins + "\n");
        places[text.Length] = left.Length;
        return new Cutting(left.ToString(), [.. places.Select(place => Math.Min(place, left.Length))]);
    }

    public int PlaceOf(int old) => Places[Math.Clamp(old, 0, Places.Count - 1)];

    /// <summary>Makes the text ready for the first sign after a cut; whether that sign belongs in it.</summary>
    private static bool Joined(StringBuilder left, char next)
    {
        if (char.IsWhiteSpace(next) && next != '\n') return false;
        Trim(left, "");
        if (next == '\n' && left.Length > 0 && left[^1] == '\n') return false;
        var before = left.Length == 0 ? ',' : left[^1];
        if (before == '(' && next == ')')
        {
            left.Length--;
            return false;
        }

        if (Ends.Contains(next, StringComparison.Ordinal)) return !Begins.Contains(before, StringComparison.Ordinal) && (next is not '.' || before is not ('.' or '!' or '?'));
        if (left.Length == 0) return next is not ('-' or '\n');
        if (before != '\n' && next != '\n' && before != '(') left.Append(' ');
        return true;
    }

    // An accent or a joiner without its letter would be seen as something else on the next reading.
    private static bool BelongsToBefore(char sign) => char.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    private static void Trim(StringBuilder left, string signs)
    {
        while (left.Length > 0 && (left[^1] == ' ' || signs.Contains(left[^1], StringComparison.Ordinal))) left.Length--;
    }
}
