using System.Collections.Frozen;

namespace HelpBot.Dialogs.Understanding.Words;

/// <summary>Which phrases of a table a word may begin. Most words begin none, so that this is found out fast.</summary>
internal sealed class PhraseBeginnings
{
    private readonly record struct Like(string Word, int[] Rows);

    private readonly FrozenDictionary<string, int[]> _exact;
    private readonly FrozenDictionary<char, Like[]> _byFirstLetter;
    private readonly FrozenDictionary<char, Like[]> _byLastLetter;
    private readonly Like[] _anywhere;

    public PhraseBeginnings(IEnumerable<Phrase> phrases)
    {
        var rows = phrases.SelectMany((phrase, row) => phrase.Beginnings.Select(word => (word, row))).Distinct().ToLookup(one => one.word, one => one.row);
        _exact = rows.Where(one => !PhrasePart.HasStar(one.Key)).ToFrozenDictionary(one => one.Key, one => one.ToArray());
        var likes = rows.Where(one => PhrasePart.HasStar(one.Key)).Select(one => new Like(one.Key, [.. one])).ToList();
        _byFirstLetter = ByLetter(likes.Where(like => like.Word[0] != '*'), like => like.Word[0]);
        _byLastLetter = ByLetter(likes.Where(like => like.Word[0] == '*' && like.Word[^1] != '*'), like => like.Word[^1]);
        _anywhere = [.. likes.Where(like => like.Word[0] == '*' && like.Word[^1] == '*')];
    }

    /// <summary>The rows of the phrases, in their order.</summary>
    public int[] RowsAt(string word)
    {
        var rows = _exact.TryGetValue(word, out var exact) ? exact : [];
        if (_byFirstLetter.Count > 0 && _byFirstLetter.TryGetValue(word[0], out var first)) rows = With(rows, first, word);
        if (_byLastLetter.Count > 0 && _byLastLetter.TryGetValue(word[^1], out var last)) rows = With(rows, last, word);
        return With(rows, _anywhere, word);
    }

    private static int[] With(int[] rows, Like[] likes, string word)
    {
        foreach (var like in likes)
            if (PhrasePart.IsLike(word, like.Word)) rows = rows.Length == 0 ? like.Rows : Both(rows, like.Rows);
        return rows;
    }

    /// <summary>The rows of both, in order, each once.</summary>
    private static int[] Both(int[] one, int[] other)
    {
        var (both, count) = (new int[one.Length + other.Length], 0);
        for (var (i, j) = (0, 0); i < one.Length || j < other.Length; count++)
        {
            both[count] = j == other.Length || (i < one.Length && one[i] < other[j]) ? one[i] : other[j];
            if (i < one.Length && one[i] == both[count]) i++;
            if (j < other.Length && other[j] == both[count]) j++;
        }

        return both[..count];
    }

    private static FrozenDictionary<char, Like[]> ByLetter(IEnumerable<Like> likes, Func<Like, char> letter) =>
        likes.GroupBy(letter).ToFrozenDictionary(group => group.Key, group => group.ToArray());
}
