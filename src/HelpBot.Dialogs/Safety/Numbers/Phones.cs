using System.Buffers;
using System.Text.RegularExpressions;

namespace HelpBot.Dialogs.Safety.Numbers;

/// <summary>Finds telephone numbers in all ways in which they are written here, and those from abroad that begin with a plus.</summary>
internal static partial class Phones
{
    // Of "tel. 460 12 34".
    private const int FewestDigits = 7;
    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly SearchValues<string> Spoken = SearchValues.Create(["nul"], StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(
        @"(\(?\+ ?[0-9]|\(?\b00|\(?\b[0o])[0-9]([ ()\-./]{0,3}[0-9]){7,12}\b|\b6[ -]?([0-9][ -]?){7}[0-9]\b"
        + @"|\b(tel|telefoon|telefoonnummer|phone|mobiel|mob|bel|bellen op|call)\b[.:]?( nr\.?| nummer| number| is| op| on| naar)*[ :]*(?<number>[0-9]([ -]?[0-9]){6,11})\b"
        + @"|\bnul[ -]+(zes|een|tien)([ -]+(nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen|\p{L}*(tien|elf|twaalf|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig))){4,9}",
        Linear)]
    private static partial Regex Number { get; }

    [GeneratedRegex(@"^[0-3]?[0-9][-./][01]?[0-9][-./](19|20)[0-9]{2}\b|^([01][0-9]|2[0-3])\.[0-5][0-9]([ /-]+([01][0-9]|2[0-3])\.[0-5][0-9])+\b", Linear)]
    private static partial Regex DatesOrTimes { get; }

    public static IEnumerable<Piece> In(string plain, NumberSigns signs)
    {
        if (signs.Digits < FewestDigits && !signs.MayHave(plain, Spoken)) return [];
        var phones = new List<Piece>();
        foreach (Match found in Number.Matches(plain))
        {
            var (start, end) = (found.Index, found.Index + found.Length);
            if (found.Groups["number"] is { Success: true } number) start = number.Index;
            if (!DatesOrTimes.IsMatch(plain.AsSpan(start..end))) phones.Add(new Piece(PersonalDataKind.Phone, start, end));
        }

        return phones;
    }
}
