using System.Collections.Frozen;
using System.Globalization;
using System.Text;
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

    /// <summary>Words of two letters that stand after a number without making a postcode of it: "sinds 2019 de hond".</summary>
    private static readonly FrozenSet<string> SmallWords = FrozenSet.Create(
        "is", "de", "en", "of", "te", "in", "op", "om", "ze", "we", "er", "al", "nu", "zo", "ja", "km", "ml", "kg", "cm", "mm", "gr",
        "at", "to", "it", "he", "an", "or", "on", "by", "so", "no", "sa", "sd", "ss");

    private static readonly Regex[] Patterns = [Email, Iban, Phone, Street];

    private static readonly HashSet<string> Announcements =
        new(["bel", "bellen", "bsn", "tel", "telefoon", "nummer", "mail", "call", "phone", "number"], StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"[\w.+-]+@[\w-]+(\.[\w-]+)+", Linear)]
    private static partial Regex Email { get; }

    [GeneratedRegex(@"\b[a-z]{2}[0-9]{2}[ .-]?([a-z]{4}([ .-]?[0-9]){10}|([ .-]?[0-9]){10,26})\b", Linear)]
    private static partial Regex Iban { get; }

    [GeneratedRegex(@"(\+|\b00|\b0)[0-9]([ ()\-./]{0,3}[0-9]){7,12}\b|\b6[ -]?([0-9][ -]?){7}[0-9]\b", Linear)]
    private static partial Regex Phone { get; }

    [GeneratedRegex(@"\b[1-9][0-9]{3} ?(?<letters>[a-z]{2})\b( *[0-9]{1,4}\b)?", Linear)]
    private static partial Regex Postcode { get; }

    [GeneratedRegex(@"\b\p{Lu}\p{L}+(straat|laan|singel|plein|kade|dijk|gracht|steeg|hof|weg|pad) [0-9]{1,4}\p{Ll}?\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Street { get; }

    [GeneratedRegex(
        @"\b(pin|(?<word>\p{L}*)code|wachtwoord|password|sleutelkluis\p{L}*|sleutelkast\p{L}*|kluisje|keysafe|key safe|lockbox)\b[^0-9\n]{0,20}[0-9]{3,8}\b"
        + @"|\b[0-9]{3,8}\b( is| =| as)?( de| het| the)? (pin|pincode|deurcode|sleutelcode|code|wachtwoord|password)\b"
        + @"|\b(wachtwoord|password)( is|:|=)+ *\S+",
        Linear)]
    private static partial Regex Code { get; }

    [GeneratedRegex(@"\s{2,}", Linear)]
    private static partial Regex Spaces { get; }

    /// <summary>Takes it out, and with it signs that cannot be seen, behind which digits and names could hide.</summary>
    public static CleanText Clean(string text)
    {
        var visible = Visible(text);
        var withoutNumbers = Code.Replace(CitizenNumber.Remove(visible), match => IsPostcodeWord(match) ? match.Value : " ");
        var clean = Patterns.Aggregate(withoutNumbers, (left, pattern) => pattern.Replace(left, " "));
        clean = NameAfterTitle.Remove(Postcode.Replace(clean, match => IsSmallWord(match) ? match.Value : " "));
        return new CleanText(
            clean == visible ? visible : Tidied(Spaces.Replace(clean, " ")),
            Removed: clean != visible,
            RemovedNumber: withoutNumbers != visible);
    }

    /// <summary>What is left between commas, without the gaps and without words that only announced what is gone.</summary>
    private static string Tidied(string text)
    {
        var parts = text.Split(',', StringSplitOptions.TrimEntries);
        if (parts.Length == 1) return text.Trim();
        return string.Join(", ", parts.Where(part => part.Length > 0 && !Announcements.Contains(part.TrimEnd(':', '.'))));
    }

    /// <summary>A text on one line, with single spaces, without signs that cannot be seen or that turn the direction of reading.</summary>
    public static string Visible(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (Rune.IsWhiteSpace(rune) || category == UnicodeCategory.Control) visible.Append(' ');
            else if (rune != Rune.ReplacementChar && category is not (UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned) || rune.Value == 0x200D) visible.Append(rune);
        }

        return Spaces.Replace(visible.ToString(), " ").Trim();
    }

    /// <summary>Whether a text holds a telephone number: 6 to 15 digits; whose it is may stand beside it.</summary>
    public static bool IsPhone(string text) =>
        text.Count(char.IsAsciiDigit) is >= 6 and <= 15;

    private static bool IsSmallWord(Match match) => SmallWords.Contains(match.Groups["letters"].Value);

    private static bool IsPostcodeWord(Match match) =>
        match.Groups["word"].Value.Equals("post", StringComparison.OrdinalIgnoreCase);
}
