using System.Collections.Frozen;
using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Understanding.When.Reading;

/// <summary>Words behind a number that make it no time: 3 tassen, 2 studenten, 80 jaar, 3 december.</summary>
internal static class Counted
{
    private static readonly FrozenSet<string> Words = WordList.Load("When.counted.txt");

    /// <summary>Whether something countable stands right behind a number that ends before this place.</summary>
    public static bool Follows(WhenText text, int until) =>
        text.Next(until) is { Length: > 0 } next && (Words.Contains(next) || Months.Named(next) is not null);

    /// <summary>Whether a number with a dot before this word is an amount: 2.50 euro.</summary>
    public static bool IsMeasure(string word) => word is "euro" or "eur" or "km" or "kilometer" or "kg" or "kilo" or "meter" or "m" or "cm" or "liter" or "procent" or "percent" or "cent";

    /// <summary>Whether a word is a plain number with something countable behind it, other than the name of a month.</summary>
    public static bool FollowsNumber(WhenText text, int at) => Numbers.Digits(text[at]) is not null && Words.Contains(text.Next(at + 1));
}
