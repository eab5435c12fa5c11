using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace HelpBot.Dialogs.Safety.Numbers;

/// <summary>Finds PINs, codes of doors and key safes, and passwords.</summary>
internal static partial class Codes
{
    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string Secret = @"(pin|pinnummer|(?<word>\p{L}*)code|wachtwoord|inlogcode|ww|password|passcode|sleutelkluis\p{L}*|sleutelkast\p{L}*|kluisje|keysafe|key ?-?safe|lockbox|key ?box|alarm)";
    private const string Digits = @"[#*]?([0-9]{3,8}|[0-9]{2}[ .-][0-9]{2}|[0-9]([ .-][0-9]){3,7})[#*]?";
    private const string Spoken = "(nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|zero|one|two|three|four|five|six|seven|eight|nine)";

    private static readonly FrozenSet<string> NoSecrets = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "vergeten", "kwijt", "niet", "weg", "onbekend", "nodig", "verlopen", "fout", "te", "al", "in", "op", "forgotten", "lost", "needed", "unknown", "wrong", "not", "on", "expired");

    private static readonly SearchValues<string> Sure = SearchValues.Create(["woord", "word", "code", "pin"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Likely =
        SearchValues.Create(["woord", "word", "code", "pin", "kl", "key", "kast", "lock", "ww", "alarm"], StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(
        @"\b" + Secret + @"\b[^0-9\n,;.!?]{0,25}" + Digits + @"|\b" + Secret + @"\b[:.,]? ?" + Digits
        + @"|\b[0-9]{3,8}\b( is| =| as|,)?( de| het| the| als| her| zijn| haar)? (pin|pincode|deurcode|sleutelcode|code|wachtwoord|password)\b"
        + @"|\b" + Secret + @"\b( van \p{L}+( \p{L}+)?| of \p{L}+( \p{L}+)?| is| isn| =|:)*[ :]*\b" + Spoken + "([ -]+" + Spoken + "){2,8}",
        Linear)]
    private static partial Regex Code { get; }

    [GeneratedRegex(@"\b(wachtwoord|password|passcode)( is|:| :| =)+ *(?<secret>\S+)|\b(wachtwoord|password|passcode) (?<secret>[^\s0-9]*[0-9]\S*)", Linear)]
    private static partial Regex Password { get; }

    public static bool MayBeIn(string plain) => plain.AsSpan().ContainsAny(Sure);

    public static IEnumerable<Piece> In(string plain, NumberSigns signs)
    {
        if (!plain.AsSpan().ContainsAny(Likely)) return [];
        var codes = Code.Matches(plain).Where(found => !IsOther(plain, found)).Select(Of).ToList();
        return codes.Concat(Password.Matches(plain)
            .Where(found => !NoSecrets.Contains(found.Groups["secret"].Value.TrimEnd('.', ',', '!', '?')))
            .Select(Of)
            .Where(one => !codes.Exists(other => one.Start < other.End && other.Start < one.End)));
    }

    /// <summary>A postcode, or the hour or year that stands after "pin" by chance.</summary>
    private static bool IsOther(string plain, Match found)
    {
        if (found.Groups["word"].Value is { } word && (word.Equals("post", StringComparison.OrdinalIgnoreCase) || word.Equals("bar", StringComparison.OrdinalIgnoreCase))) return true;
        var rest = plain.AsSpan(found.Index + found.Length);
        return rest.Length > 0 && (char.IsAsciiDigit(rest[0]) || (rest.Length > 1 && rest[0] is (':' or '.' or '-') && char.IsAsciiDigit(rest[1]))
            || rest.StartsWith(" uur", StringComparison.OrdinalIgnoreCase) || rest.StartsWith(" euro", StringComparison.OrdinalIgnoreCase));
    }

    private static Piece Of(Match found) => new(PersonalDataKind.Code, found.Index, found.Index + found.Length);
}
