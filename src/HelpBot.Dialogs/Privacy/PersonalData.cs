using System.Text.RegularExpressions;

namespace HelpBot.Dialogs.Privacy;

/// <summary>A text without personal data.</summary>
/// <param name="Text">What is left, with single spaces.</param>
/// <param name="Removed">Whether anything was taken out.</param>
/// <param name="RemovedNumber">Whether a BSN or PIN was among it, which the writer is told about.</param>
public sealed record CleanText(string Text, bool Removed, bool RemovedNumber);

/// <summary>Takes personal data out of what everybody can read (domain.md part 3, validation).</summary>
public static partial class PersonalData
{
    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly Regex[] Patterns =
        [Email, Iban, Phone, Postcode, Name];

    [GeneratedRegex(@"[\w.+-]+@[\w-]+(\.[\w-]+)+", Linear)]
    private static partial Regex Email { get; }

    [GeneratedRegex(@"\b[a-z]{2}\d{2} ?[a-z]{4}( ?\d){10}\b", Linear)]
    private static partial Regex Iban { get; }

    [GeneratedRegex(@"(\+|\b00|\b0)\d([ ()\-.]{0,2}\d){7,12}\b", Linear)]
    private static partial Regex Phone { get; }

    [GeneratedRegex(@"\b[1-9]\d{3} ?[a-z]{2}\b( *\d{1,4}\b)?", Linear)]
    private static partial Regex Postcode { get; }

    [GeneratedRegex(@"\b(mevrouw|meneer|mevr|mw|dhr|mrs|mr|ms|miss|de heer)\b\.?( (van|de|der|den|ten|ter|het|v\.?d\.?))* +\p{L}[\p{L}'.-]*", Linear)]
    private static partial Regex Name { get; }

    [GeneratedRegex(@"\b\d([ .-]?\d){7,8}\b", Linear)]
    private static partial Regex NineDigits { get; }

    [GeneratedRegex(@"\b(pin(code)?|wachtwoord|password|sleutelcode|code)\b[ :]*\d{3,8}", Linear)]
    private static partial Regex Code { get; }

    [GeneratedRegex(@"\s{2,}", Linear)]
    private static partial Regex Spaces { get; }

    /// <summary>Takes it out.</summary>
    public static CleanText Clean(string text)
    {
        var withoutNumbers = Code.Replace(NineDigits.Replace(text, match => IsBsn(match.Value) ? " " : match.Value), " ");
        var clean = Patterns.Aggregate(withoutNumbers, (left, pattern) => pattern.Replace(left, " "));
        return new CleanText(
            Spaces.Replace(clean, " ").Trim(),
            Removed: clean != text,
            RemovedNumber: withoutNumbers != text);
    }

    /// <summary>Whether a text is a telephone number: 6 to 15 digits, with the usual signs between them.</summary>
    public static bool IsPhone(string text) =>
        text.Count(char.IsAsciiDigit) is >= 6 and <= 15 && text.All(letter => char.IsAsciiDigit(letter) || " +-()./".Contains(letter));

    /// <summary>The eleven test of a citizen service number: 9 digits, or 8 with a leading zero left out.</summary>
    private static bool IsBsn(string text)
    {
        var digits = text.Where(char.IsAsciiDigit).Select(letter => letter - '0').ToList();
        if (digits.Count == 8) digits.Insert(0, 0);
        var sum = digits.Take(8).Select((digit, at) => digit * (9 - at)).Sum() - digits[8];
        return digits.Count == 9 && sum % 11 == 0 && digits.Any(digit => digit != 0);
    }
}
