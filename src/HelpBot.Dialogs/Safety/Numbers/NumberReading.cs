namespace HelpBot.Dialogs.Safety.Numbers;

/// <summary>Finds what is written with digits or signs: numbers, codes, dates of birth and addresses.</summary>
internal static class NumberReading
{
    // No text holds this sign: it stands for what was found before, so that no later rule reads it again.
    private const char Taken = '\uE000';

    private static readonly Func<string, NumberSigns, IEnumerable<Piece>>[] Rules =
        [Accounts.In, BirthDates.In, Codes.In, CitizenNumber.In, Phones.In, Addresses.In];

    public static IReadOnlyList<Piece> In(string plain)
    {
        if (plain.AsSpan().IndexOfAnyInRange('0', '9') < 0 && !Codes.MayBeIn(plain) && !plain.Contains('@', StringComparison.Ordinal)) return [];
        var found = new List<Piece>();
        var (left, signs) = (plain, NumberSigns.Of(plain));
        foreach (var rule in Rules)
        {
            var before = found.Count;
            foreach (var piece in rule(left, signs))
                if (piece.End > piece.Start) found.Add(piece);
            if (found.Count == before) continue;
            left = Without(left, found);
            signs = NumberSigns.Of(left);
        }

        for (var i = 0; i < found.Count; i++) found[i] = found[i] with { Start = Announced.StartOf(plain, found[i]) };
        return found;
    }

    private static string Without(string text, List<Piece> pieces)
    {
        var left = text.ToCharArray();
        foreach (var piece in pieces) left.AsSpan(piece.Start..piece.End).Fill(Taken);
        return new string(left);
    }
}
