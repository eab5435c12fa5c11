using System.Collections.Frozen;

namespace HelpBot.Dialogs.Understanding.Words;

/// <summary>
/// Mends the spelling of words where that is sure: a shortening is written out, and an unknown word that sounds like one
/// word that matters, or has one letter wrong (two in a long word), becomes that word. Known words stay as they are.
/// </summary>
internal static class Spelling
{
    private const int ShortestMended = 5;
    private const int LongWord = 9;

    private static readonly FrozenSet<string> Known = WordList.Load("Words.known.txt");

    private static readonly FrozenDictionary<char, string[]> TargetsByLetter = Targets()
        .GroupBy(word => word[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private static readonly FrozenDictionary<string, string> TargetsBySound = Targets()
        .GroupBy(Sound.Of).Where(group => group.Count() == 1).ToFrozenDictionary(group => group.Key, group => group.Single());

    private static readonly FrozenSet<string> TargetWords = Targets();

    public static Token Mend(Token token) => token.IsNumeric ? token : token with { Word = Mended(token.Word) };

    private static string Mended(string word)
    {
        if (Shortenings.FullOf(word) is { } full) return full;
        if (word.Length < ShortestMended - 1 || word.Length > 25 || Known.Contains(word) || TargetWords.Contains(word)) return word;
        if (TargetsBySound.TryGetValue(Sound.Of(word), out var same)) return same;
        return word.Length < ShortestMended ? word : Nearest(word) ?? word;
    }

    private static string? Nearest(string word)
    {
        var most = word.Length >= LongWord ? 2 : 1;
        var (nearest, distance, isOnly) = ((string?)null, most + 1, true);
        foreach (var target in TargetsByLetter.GetValueOrDefault(word[0], []))
        {
            if (Math.Abs(target.Length - word.Length) > most || target.Length < ShortestMended) continue;
            var letters = EditDistance.Between(word, target, most);
            if (letters > distance || letters > most) continue;
            isOnly = letters < distance;
            (nearest, distance) = (target, letters);
        }

        return isOnly ? nearest : null;
    }

    private static FrozenSet<string> Targets() => WordList.Load("Words.targets.txt");
}
