using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace HelpBot.Dialogs.Safety.Numbers;

/// <summary>Finds citizen service numbers (BSN): nine digits that pass the eleven test, eight without the leading zero, or whatever is called so.</summary>
internal static partial class CitizenNumber
{
    private const int Length = 9;
    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly SearchValues<string> Telling = SearchValues.Create(["bsn", "burgerservicenummer", "sofi"], StringComparison.OrdinalIgnoreCase);

    // Digits with single signs between them; what they hold is looked at group by group.
    [GeneratedRegex("[0-9]+([ ./-][0-9]+)*", Linear)]
    private static partial Regex Runs { get; }

    [GeneratedRegex(@"(\bbsn|\bburgerservicenummer|\bsofi)(-?(nummer|nr)|\.)?( is| van| haar| zijn|:| )*(?<digits>[0-9]([ ./-]?[0-9]){7,8})", Linear)]
    private static partial Regex Told { get; }

    [GeneratedRegex(@"^[0-3]?[0-9][-./][01]?[0-9][-./](19|20)[0-9]{2}([ -]|$)|(^|[ -])([01]?[0-9]|2[0-3])\.[0-5][0-9]([ -]|$)|^(19|20)[0-9]{2}-[01]?[0-9]-", Linear)]
    private static partial Regex DatesOrTimes { get; }

    public static IEnumerable<Piece> In(string plain, NumberSigns signs)
    {
        if (signs.Digits < Length - 1) return [];
        var told = new List<Piece>();
        if (signs.MayHave(plain, Telling))
        {
            told.AddRange(Told.Matches(plain).Select(found => found.Groups["digits"])
                .Select(digits => new Piece(PersonalDataKind.Bsn, digits.Index, digits.Index + digits.Length)));
        }

        return told.Concat(Runs.Matches(plain).Where(run => run.Index == 0 || plain[run.Index - 1] != '+').SelectMany(run => InRun(run.Value, run.Index)).Where(one => !told.Exists(other => one.Start < other.End && other.Start < one.End)));
    }

    private static IEnumerable<Piece> InRun(string run, int start)
    {
        if (run.Length < Length - 1) yield break;
        var groups = run.Split(' ', '.', '-', '/');
        for (var (at, from) = (0, 0); from < groups.Length; from++)
        {
            var taken = Taken(groups.AsSpan(from));
            var length = groups.AsSpan(from, Math.Max(taken, 1)).ToArray().Sum(group => group.Length + 1) - 1;
            if (taken > 0 && !(taken > 1 && DatesOrTimes.IsMatch(run.AsSpan(at, length)))) yield return new Piece(PersonalDataKind.Bsn, start + at, start + at + length);
            at += length + 1;
            from += Math.Max(taken, 1) - 1;
        }
    }

    /// <summary>How many groups from here on are together a citizen service number; none is 0.</summary>
    private static int Taken(ReadOnlySpan<string> groups)
    {
        if (groups[0].Length == Length - 1 && Passes("0" + groups[0])) return 1;
        var digits = new StringBuilder();
        for (var count = 1; count <= groups.Length && digits.Length < Length; count++)
        {
            digits.Append(groups[count - 1]);
            if (digits.Length == Length && Passes(digits.ToString())) return count;
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
