using System.Collections.Frozen;

namespace HelpBot.Dialogs.Safety.Numbers;

/// <summary>What stands beside a number and tells whether it is of a house or a postcode.</summary>
internal static class PostcodeSigns
{
    /// <summary>Words of two letters that stand after a number without making a postcode of it: "sinds 2019 de hond".</summary>
    private static readonly FrozenSet<string> SmallWords = FrozenSet.Create(
        "is", "de", "en", "of", "te", "in", "op", "om", "ze", "we", "er", "al", "nu", "zo", "ja", "km", "ml", "kg", "cm", "mm", "gr", "ma", "di", "wo", "do", "vr", "za",
        "at", "to", "it", "he", "an", "or", "on", "by", "so", "no", "am", "pm", "ur", "ca", "st", "je", "me", "ik", "mw", "dd", "eu", "nr", "ff", "vd", "if", "us", "my", "be", "as");

    // Never given out as a postcode.
    private static readonly FrozenSet<string> Unused = FrozenSet.Create("SA", "SD", "SS");

    private static readonly FrozenSet<string> Units = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "uur", "uurtje", "u", "keer", "x", "min", "minuten", "minuut", "jaar", "km", "meter", "m", "personen", "weken", "dagen", "euro", "studenten", "student", "hour", "hours", "pm", "am", "times",
        "people", "students", "oclock", "kwartier", "maal", "mensen", "tassen", "trappen", "hoog",
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december", "january", "february", "march", "may", "june", "july", "august", "october", "dec", "jan");

    private static readonly FrozenSet<string> Days = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "morgen", "overmorgen", "vandaag", "vanmiddag", "monday", "tuesday", "wednesday", "thursday", "friday",
        "saturday", "sunday", "tomorrow", "today", "mevrouw", "meneer", "mevr", "graag", "boodschappen", "wandelen", "tel", "telefoon", "bsn", "samen", "hulp", "met", "voor", "om");

    public static bool IsPostcode(string text, string letters) =>
        letters.All(char.IsLower) ? !SmallWords.Contains(letters) && !Unused.Contains(letters.ToUpperInvariant())
        : !Unused.Contains(letters.ToUpperInvariant()) && (text.Any(char.IsLower) || !SmallWords.Contains(letters.ToLowerInvariant()));

    public static bool IsDay(string word) => Days.Contains(word);

    public static bool IsUnit(ReadOnlySpan<char> rest)
    {
        if (rest.Length > 0 && rest[0] == ' ') rest = rest[1..];
        var end = 0;
        while (end < rest.Length && char.IsLetter(rest[end])) end++;
        return end > 0 && Units.Contains(rest[..end].ToString());
    }

    /// <summary>Whether it goes on as a date: "-12-2026".</summary>
    public static bool IsDate(ReadOnlySpan<char> rest)
    {
        var at = 1;
        while (at < rest.Length && char.IsAsciiDigit(rest[at])) at++;
        return at < rest.Length && rest[at] == '-';
    }
}
