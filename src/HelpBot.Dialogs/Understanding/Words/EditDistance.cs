namespace HelpBot.Dialogs.Understanding.Words;

/// <summary>How many letters differ: one more, one less, another one, or two swapped.</summary>
internal static class EditDistance
{
    /// <summary>The distance, or anything larger than the most that matters.</summary>
    public static int Between(string one, string other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most) return most + 1;
        Span<int> earlier = stackalloc int[other.Length + 1];
        Span<int> last = stackalloc int[other.Length + 1];
        Span<int> row = stackalloc int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++) last[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var cost = one[i - 1] == other[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) row[j] = Math.Min(row[j], earlier[j - 2] + 1);
            }

            last.CopyTo(earlier);
            row.CopyTo(last);
        }

        return last[other.Length];
    }
}
