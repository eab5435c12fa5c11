using System.Collections.Frozen;
using System.Numerics;

namespace HelpBot.Dialogs.Understanding.Words;

/// <summary>Words to which a misspelled word may be mended.</summary>
internal sealed class SpellingTargets
{
    private const int ShortestNear = 5;

    private readonly FrozenDictionary<char, (string Word, uint Letters)[]> _byLetter;
    private readonly FrozenDictionary<string, string> _bySound;

    public SpellingTargets(IEnumerable<string> words)
    {
        var all = words.Order(StringComparer.Ordinal).ToList();
        _byLetter = all.Where(word => word.Length >= ShortestNear).GroupBy(word => word[0])
            .ToFrozenDictionary(group => group.Key, group => group.Select(word => (word, LettersOf(word))).ToArray());
        _bySound = all.GroupBy(Sound.Of).Where(group => group.Count() == 1).ToFrozenDictionary(group => group.Key, group => group.Single());
    }

    /// <summary>The only word that sounds like this one, or null.</summary>
    public string? SoundingLike(string word) => _bySound.GetValueOrDefault(Sound.Of(word));

    /// <summary>The only word that is nearest, and how many letters it differs; null when none is near enough.</summary>
    public (string Word, int Distance)? Nearest(string word, int most)
    {
        var letters = LettersOf(word);
        var (nearest, distance, isOnly) = ((string?)null, most, true);
        foreach (var (target, has) in _byLetter.GetValueOrDefault(word[0], []))
        {
            // A letter that only one of both has costs at least half a change.
            if (Math.Abs(target.Length - word.Length) > most || BitOperations.PopCount(letters ^ has) > 2 * most) continue;
            var found = EditDistance.Between(word, target, most);
            if (found > distance) continue;
            isOnly = nearest is null || found < distance;
            (nearest, distance) = (target, found);
        }

        return nearest is not null && isOnly ? (nearest, distance) : null;
    }

    private static uint LettersOf(string word)
    {
        var letters = 0u;
        foreach (var letter in word) letters |= 1u << (letter % 32);
        return letters;
    }
}
