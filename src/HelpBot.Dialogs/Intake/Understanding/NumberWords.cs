using System.Collections.Frozen;
using System.Globalization;

namespace HelpBot.Dialogs.Intake.Understanding;

/// <summary>Whole numbers as digits, or from one to twelve and some tens as words, in Dutch and English.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, int> Numbers = new Dictionary<string, int>
    {
        ["een"] = 1, ["1tje"] = 1, ["eentje"] = 1, ["twee"] = 2, ["drie"] = 3, ["vier"] = 4, ["vijf"] = 5, ["zes"] = 6, ["zeven"] = 7,
        ["acht"] = 8, ["negen"] = 9, ["tien"] = 10, ["elf"] = 11, ["twaalf"] = 12, ["vijftien"] = 15,
        ["twintig"] = 20, ["dertig"] = 30, ["veertig"] = 40, ["vijfenveertig"] = 45, ["zestig"] = 60, ["negentig"] = 90,
        ["one"] = 1, ["a"] = 1, ["an"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7,
        ["eight"] = 8, ["nine"] = 9, ["ten"] = 10, ["eleven"] = 11, ["twelve"] = 12, ["fifteen"] = 15, ["twenty"] = 20,
        ["thirty"] = 30, ["forty"] = 40, ["forty-five"] = 45, ["sixty"] = 60, ["ninety"] = 90,
    }.ToFrozenDictionary();

    /// <summary>The number that a word stands for, or null.</summary>
    public static int? Read(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : Numbers.TryGetValue(word, out number) ? number
        : null;

    /// <summary>Whether a word may be an article as well as a one: "een" student, "a" student.</summary>
    public static bool IsArticle(string word) => word is "een" or "a" or "an";

    /// <summary>The one number in a message; null when it has none, or two, or is vague.</summary>
    public static int? Only(string text)
    {
        var words = Words.Of(text);
        if (words.Any(word => word is "paar" or "couple" or "few" or "enkele" or "some")) return null;
        var numbers = words.Where(word => !IsArticle(word)).Select(Read).OfType<int>().Distinct().ToList();
        return numbers.Count switch
        {
            0 when words.Any(IsArticle) => 1,
            1 => numbers[0],
            _ => null,
        };
    }
}
