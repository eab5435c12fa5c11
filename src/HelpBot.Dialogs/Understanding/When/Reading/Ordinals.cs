using System.Collections.Frozen;

namespace HelpBot.Dialogs.Understanding.When.Reading;

/// <summary>Days of the month: 3, 3e, 3rd, derde, third, eenendertigste.</summary>
internal static class Ordinals
{
    private static readonly string[] Dutch =
        ["eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende", "elfde", "twaalfde", "dertiende", "veertiende",
         "vijftiende", "zestiende", "zeventiende", "achttiende", "negentiende", "twintigste", "eenentwintigste", "tweeentwintigste", "drieentwintigste",
         "vierentwintigste", "vijfentwintigste", "zesentwintigste", "zevenentwintigste", "achtentwintigste", "negenentwintigste", "dertigste", "eenendertigste"];

    private static readonly string[] English =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth",
         "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"];

    private static readonly FrozenDictionary<string, int> Words = Dutch.Concat(English)
        .Select((word, i) => KeyValuePair.Create(word, i < Dutch.Length ? i + 1 : i - Dutch.Length + 1)).Append(new("thirtieth", 30)).ToFrozenDictionary();

    /// <summary>An ordinal in words or in digits with an ending.</summary>
    public static Piece<int>? At(WhenText text, int at)
    {
        if (Written.Parse(text[at]) is { Sign: '\0', WholeDigits: <= 2, AfterDigits: 0, Unit: "e" or "ste" or "de" or "st" or "nd" or "rd" or "th" } written) return new(written.Whole, at + 1);
        if (text[at] is "twenty" or "thirty" && Words.TryGetValue(text.Next(at + 1), out var unit) && unit < 10) return new((text[at] == "twenty" ? 20 : 30) + unit, at + 2);
        return Words.TryGetValue(text[at], out var ordinal) ? new(ordinal, at + 1) : null;
    }

    /// <summary>An ordinal, or a plain number of at most two digits.</summary>
    public static Piece<int>? OrNumberAt(WhenText text, int at) => At(text, at) ?? (Numbers.At(text, at) is { Value: < 100 } number ? number : null);
}
