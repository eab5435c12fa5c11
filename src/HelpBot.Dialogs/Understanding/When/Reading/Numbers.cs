using System.Collections.Frozen;
using System.Globalization;

namespace HelpBot.Dialogs.Understanding.When.Reading;

/// <summary>Whole numbers in digits and in words, Dutch and English.</summary>
internal static class Numbers
{
    private static readonly string[] DutchUnits =
        ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien", "vijftien",
         "zestien", "zeventien", "achttien", "negentien"];

    private static readonly string[] DutchTens = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"];

    private static readonly string[] EnglishUnits =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
         "sixteen", "seventeen", "eighteen", "nineteen"];

    private static readonly string[] EnglishTens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    // After tegen, na and voor: "tegen drieën".
    private static readonly string[] DutchHours =
        ["enen", "tweeen", "drieen", "vieren", "vijven", "zessen", "zevenen", "achten", "negenen", "tienen", "elven", "twaalven"];

    private static readonly FrozenDictionary<string, int> DutchWords = Dutch().ToFrozenDictionary();
    private static readonly FrozenDictionary<string, int> EnglishWords = Words(EnglishUnits, EnglishTens).ToFrozenDictionary();
    private static readonly FrozenDictionary<string, int> Hours = DutchHours.Select((word, i) => KeyValuePair.Create(word, i + 1)).ToFrozenDictionary();

    /// <summary>The number that begins at a word.</summary>
    public static Piece<int>? At(WhenText text, int at) => text.NumberAt(at);

    /// <summary>Reads the number that begins at a word.</summary>
    public static Piece<int>? Read(WhenText text, int at)
    {
        var word = text[at];
        if (Digits(word) is { } digits) return new(digits, at + 1);
        if (DutchWords.TryGetValue(word, out var value)) return new(value, at + 1);
        if (!EnglishWords.TryGetValue(word, out value)) return null;
        return value >= 20 && EnglishWords.TryGetValue(text.Next(at + 1), out var unit) && unit is > 0 and < 10 ? new(value + unit, at + 2) : new(value, at + 1);
    }

    /// <summary>A number, or an article for one.</summary>
    public static Piece<int>? AmountAt(WhenText text, int at) => text[at] is "a" or "an" ? new(1, at + 1) : At(text, at);

    /// <summary>An hour in words as it is said after tegen and na.</summary>
    public static int? HourWord(string word) => Hours.TryGetValue(word, out var hour) ? hour : null;

    public static bool IsDutchWord(string word) => DutchWords.ContainsKey(word) || Hours.ContainsKey(word);

    public static bool IsEnglishWord(string word) => EnglishWords.ContainsKey(word);

    /// <summary>A number of one word.</summary>
    public static int? Word(string word) => Digits(word) ?? (DutchWords.TryGetValue(word, out var value) ? value : null);

    /// <summary>A number of at most four digits.</summary>
    public static int? Digits(string word) =>
        word.Length is > 0 and <= 4 && !word.AsSpan().ContainsAnyExceptInRange('0', '9') ? int.Parse(word, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    private static Dictionary<string, int> Dutch()
    {
        var words = Words(DutchUnits, DutchTens);
        foreach (var (ten, i) in DutchTens.Select((word, i) => (word, i)))
            for (var unit = 1; unit < 10; unit++) words[$"{DutchUnits[unit]}en{ten}"] = ((i + 2) * 10) + unit;
        return words;
    }

    private static Dictionary<string, int> Words(string[] units, string[] tens) =>
        units.Select((word, i) => (word, i)).Concat(tens.Select((word, i) => (word, (i + 2) * 10))).ToDictionary(one => one.word, one => one.Item2);
}
