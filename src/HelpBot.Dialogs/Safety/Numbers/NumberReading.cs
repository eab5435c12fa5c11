namespace HelpBot.Dialogs.Safety.Numbers;

/// <summary>Finds what is written with digits or signs: numbers, codes, dates of birth and addresses.</summary>
internal static class NumberReading
{
    // No text holds this sign: it stands for what was found before, so that no later rule reads it again.
    private const char Taken = '\uE000';

    private static readonly Func<string, IEnumerable<Piece>>[] Rules =
        [Accounts.In, BirthDates.In, Codes.In, CitizenNumber.In, Phones.In, Addresses.In];

    public static IReadOnlyList<Piece> In(string plain)
    {
        if (plain.AsSpan().IndexOfAnyInRange('0', '9') < 0 && !Codes.MayBeIn(plain) && !plain.Contains('@', StringComparison.Ordinal)) return [];
        var found = new List<Piece>();
        var left = plain;
        foreach (var rule in Rules)
        {
            var pieces = rule(left).Where(piece => piece.End > piece.Start).ToList();
            if (pieces.Count == 0) continue;
            found.AddRange(pieces);
            left = Without(left, pieces);
        }

        return [.. found.Select(piece => piece with { Start = Announced.StartOf(plain, piece) })];
    }

    private static string Without(string text, IEnumerable<Piece> pieces)
    {
        var left = text.ToCharArray();
        foreach (var piece in pieces) left.AsSpan(piece.Start..piece.End).Fill(Taken);
        return new string(left);
    }
}
