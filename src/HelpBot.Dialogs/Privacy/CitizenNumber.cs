using System.Text;
using System.Text.RegularExpressions;

namespace HelpBot.Dialogs.Privacy;

/// <summary>Takes citizen service numbers (BSN) out of a text: nine digits that pass the eleven test, or eight without the leading zero.</summary>
internal static partial class CitizenNumber
{
    private const int Length = 9;

    // Digits with single signs between them; what they hold is looked at group by group.
    [GeneratedRegex(@"[0-9]+([ .-][0-9]+)*", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Runs { get; }

    public static string Remove(string text) => Runs.Replace(text, match => WithoutNumbers(match.Value));

    private static string WithoutNumbers(string run)
    {
        var groups = run.Split(' ', '.', '-');
        var left = new StringBuilder();
        for (var (at, from) = (0, 0); from < groups.Length; from++)
        {
            var taken = Taken(groups.AsSpan(from));
            var length = groups.AsSpan(from, Math.Max(taken, 1)).ToArray().Sum(group => group.Length + 1) - 1;
            left.Append(taken > 0 ? " " : run.Substring(at, length));
            at += length;
            if (at < run.Length) left.Append(run[at++]);
            from += Math.Max(taken, 1) - 1;
        }

        return left.ToString();
    }

    /// <summary>How many groups from here on are together a citizen service number; none is 0.</summary>
    private static int Taken(ReadOnlySpan<string> groups)
    {
        if (groups[0].Length == Length - 1 && Passes("0" + groups[0])) return 1;
        var digits = "";
        for (var count = 1; count <= groups.Length && digits.Length < Length; count++)
        {
            digits += groups[count - 1];
            if (digits.Length == Length && Passes(digits)) return count;
        }

        return 0;
    }

    private static bool Passes(string digits)
    {
        var sum = -(digits[Length - 1] - '0');
        for (var i = 0; i < Length - 1; i++) sum += (Length - i) * (digits[i] - '0');
        return sum % 11 == 0 && digits.Any(digit => digit != '0');
    }
}
