using System.Collections.Frozen;

namespace HelpBot.Dialogs.Safety.Numbers;

/// <summary>Words that only announce what is taken out: "tel.", "BSN:", "adres is".</summary>
internal static class Announced
{
    private static readonly FrozenSet<string> Nouns = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "tel", "telnr", "telefoon", "telefoonnummer", "telnummer", "mobiel", "mob", "mobile", "phone", "nr", "bsn", "bsnnr", "bsn-nummer", "bsn-nr", "burgerservicenummer",
        "sofinummer", "sofi", "iban", "rekeningnummer", "rekeningnr", "e-mail", "email", "mailadres", "e-mailadres", "emailadres", "adres", "address", "postcode", "geb", "geboren", "geboortedatum");

    private static readonly FrozenSet<string> Between = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "is", "op", "number", "nummer");

    // Alone between two commas they announce nothing any more.
    private static readonly FrozenSet<string> Verbs = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "bel", "bellen", "mail", "mailen", "call", "number", "nummer", "woont op", "woont", "code", "pin");

    /// <summary>Where what is taken out begins, with the words that announce it.</summary>
    public static int StartOf(string text, Piece piece)
    {
        var (start, at) = (piece.Start, piece.Start);
        for (var words = 0; words < 3; words++)
        {
            var (from, word) = WordBefore(text, at);
            if (Nouns.Contains(word)) start = from;
            else if (!Between.Contains(word)) break;
            at = from;
        }

        return start;
    }

    /// <summary>What was taken out, without the words that announce it.</summary>
    public static string Without(string typed)
    {
        var at = 0;
        while (at < typed.Length)
        {
            var end = at;
            while (end < typed.Length && (char.IsLetter(typed[end]) || typed[end] == '-')) end++;
            if (end == at || !(Nouns.Contains(typed[at..end]) || Between.Contains(typed[at..end]))) break;
            while (end < typed.Length && typed[end] is (' ' or ':' or '.' or '=')) end++;
            at = end;
        }

        return typed[at..].Trim();
    }

    /// <summary>A text without the parts between commas in which nothing is left but an announcement.</summary>
    public static string WithoutEmptyParts(string text)
    {
        var parts = text.Split(", ");
        return parts.Length == 1 ? text : string.Join(", ", parts.Where(part => !Verbs.Contains(part.TrimEnd(':', '.')) && !Nouns.Contains(part.TrimEnd(':', '.'))));
    }

    private static (int From, string Word) WordBefore(string text, int at)
    {
        var end = at;
        while (end > 0 && text[end - 1] is (' ' or ':' or '.' or '=')) end--;
        var from = end;
        while (from > 0 && (char.IsLetter(text[from - 1]) || text[from - 1] == '-')) from--;
        return (from, text[from..end]);
    }
}
