using System.Buffers;
using System.Text.RegularExpressions;

namespace HelpBot.Dialogs.Safety.Numbers;

/// <summary>Finds e-mail addresses, bank accounts and card numbers.</summary>
internal static partial class Accounts
{
    // Two and then ten at least; a card has sixteen.
    private const int FewestOfIban = 12;
    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly SearchValues<string> At = SearchValues.Create(["@", "(at)", "[at]", " apenstaartje "], StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"[\p{L}\p{N}.+-]+ ?(@|\(at\)|\[at\]| apenstaartje ) ?[\p{L}\p{N}-]+((\.| punt | dot )[\p{L}\p{N}-]+)+", Linear)]
    private static partial Regex Email { get; }

    [GeneratedRegex(@"\b[a-z]{2} ?[0-9]{2}[ .-]?([a-z]{4}([ .-]?[0-9]){10}|([ .-]?[0-9]){10,26})\b", Linear)]
    private static partial Regex Iban { get; }

    [GeneratedRegex(@"\b[0-9]{4}([ -]?[0-9]{4}){3}\b", Linear)]
    private static partial Regex Card { get; }

    public static IEnumerable<Piece> In(string plain, NumberSigns signs)
    {
        var found = new List<Piece>();
        if (signs.MayHave(plain, At)) found.AddRange(Email.Matches(plain).Select(match => Whole(match, PersonalDataKind.Email)));
        if (signs.Digits >= FewestOfIban) found.AddRange(Iban.Matches(plain).Concat(Card.Matches(plain)).Select(match => Whole(match, PersonalDataKind.Iban)));
        return found;
    }

    private static Piece Whole(Match found, PersonalDataKind kind) => new(kind, found.Index, found.Index + found.Length);
}
