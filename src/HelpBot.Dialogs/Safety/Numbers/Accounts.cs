using System.Text.RegularExpressions;

namespace HelpBot.Dialogs.Safety.Numbers;

/// <summary>Finds e-mail addresses, bank accounts and card numbers.</summary>
internal static partial class Accounts
{
    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"[\p{L}\p{N}.+-]+ ?(@|\(at\)|\[at\]| apenstaartje ) ?[\p{L}\p{N}-]+((\.| punt | dot )[\p{L}\p{N}-]+)+", Linear)]
    private static partial Regex Email { get; }

    [GeneratedRegex(@"\b[a-z]{2} ?[0-9]{2}[ .-]?([a-z]{4}([ .-]?[0-9]){10}|([ .-]?[0-9]){10,26})\b", Linear)]
    private static partial Regex Iban { get; }

    [GeneratedRegex(@"\b[0-9]{4}([ -]?[0-9]{4}){3}\b", Linear)]
    private static partial Regex Card { get; }

    public static IEnumerable<Piece> In(string plain) =>
        Email.Matches(plain).Select(found => Whole(found, PersonalDataKind.Email))
            .Concat(Iban.Matches(plain).Concat(Card.Matches(plain)).Select(found => Whole(found, PersonalDataKind.Iban)));

    private static Piece Whole(Match found, PersonalDataKind kind) => new(kind, found.Index, found.Index + found.Length);
}
