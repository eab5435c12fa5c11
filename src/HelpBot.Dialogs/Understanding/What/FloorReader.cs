using System.Collections.Frozen;
using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Understanding.What;

/// <summary>On which floor a resident lives, and whether there is a lift.</summary>
internal static class FloorReader
{
    private const int Highest = 30;

    private static readonly FrozenDictionary<string, int> Words = new Dictionary<string, int>
    {
        ["eerste"] = 1, ["tweede"] = 2, ["derde"] = 3, ["vierde"] = 4, ["vijfde"] = 5, ["zesde"] = 6, ["zevende"] = 7, ["achtste"] = 8, ["negende"] = 9, ["tiende"] = 10,
        ["first"] = 1, ["second"] = 2, ["third"] = 3, ["fourth"] = 4, ["fifth"] = 5, ["sixth"] = 6, ["seventh"] = 7, ["eighth"] = 8, ["ninth"] = 9, ["tenth"] = 10,
        ["een"] = 1, ["twee"] = 2, ["drie"] = 3, ["vier"] = 4, ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4,
    }.ToFrozenDictionary();

    /// <summary>The floor in a message, or null.</summary>
    public static FloorMark? Read(Message message)
    {
        for (var at = 0; at < message.Count; at++)
        {
            if (message[at] is not ("verdieping" or "etage" or "floor" or "hoog" or "woonlaag" or "flights")) continue;
            var isHigh = message[at] == "hoog";
            var number = NumberAt(message, at - 1, isHigh) is { } before ? (From: at - 1, Until: at + 1, Floor: before)
                : !isHigh && NumberAt(message, at + 1, false) is { } after ? (From: at, Until: at + 2, Floor: after) : default;
            if (number.Floor > 0) return new FloorMark(number.From, number.Until, number.Floor, IsWithoutLift(message));
        }

        return null;
    }

    private static int? NumberAt(Message message, int at, bool plain)
    {
        var word = message[at];
        if (Words.TryGetValue(word, out var floor)) return floor;
        var digits = word.TrimEnd('e', 's', 't', 'd', 'n', 'r', 'h');
        return digits.Length is 1 or 2 && int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
            && number is > 0 and <= Highest && (!plain || digits == word) ? number : null;
    }

    private static bool IsWithoutLift(Message message)
    {
        for (var at = 0; at < message.Count; at++)
            if (message[at] is "lift" or "elevator" && (IsMissing(message[at - 1]) || IsMissing(message[at - 2]) || message[at + 2] is "kapot" or "stuk" or "broken" or "defect")) return true;
        return false;
    }

    private static bool IsMissing(string word) => word is "geen" or "zonder" or "no" or "without" or "kapotte";

    /// <summary>A floor.</summary>
    internal sealed record FloorMark(int From, int Until, int Floor, bool IsWithoutLift) : Mark(From, Until);
}
