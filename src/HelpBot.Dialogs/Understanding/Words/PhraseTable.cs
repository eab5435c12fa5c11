using System.Collections.Frozen;
using System.Reflection;

namespace HelpBot.Dialogs.Understanding.Words;

/// <summary>
/// A table of phrases, read from a text file in this assembly. A line <c>[KEY]</c> begins what the phrases after it, one
/// a line, mean; <c>#</c> begins a remark; <c>@name = a|b</c> names alternatives for use in the lines after it; <c>a &amp; b</c>
/// is a and b in either order, with at most four words between.
/// </summary>
public sealed class PhraseTable
{
    private readonly IReadOnlyList<(string Key, Phrase Phrase)> _rows;
    private readonly FrozenDictionary<string, int[]> _byWord;
    private readonly (string Like, int Row)[] _others;

    private PhraseTable(IReadOnlyList<(string Key, Phrase Phrase)> rows)
    {
        _rows = rows;
        var beginnings = rows.SelectMany((row, i) => row.Phrase.Beginnings.Select(word => (word, i))).ToList();
        _byWord = beginnings.Where(one => !one.word.Contains('*', StringComparison.Ordinal))
            .GroupBy(one => one.word, one => one.i).ToFrozenDictionary(group => group.Key, group => group.Distinct().ToArray());
        _others = [.. beginnings.Where(one => one.word.Contains('*', StringComparison.Ordinal)).Select(one => (one.word, one.i))];
    }

    /// <summary>The keys of the table, in its order.</summary>
    public IReadOnlyList<string> Keys => [.. _rows.Select(row => row.Key).Distinct()];

    /// <summary>Every word in the table, stars included.</summary>
    public IEnumerable<string> Words => _rows.SelectMany(row => row.Phrase.Words);

    /// <summary>Reads the table of this name, which is the path below the folder Understanding with dots for slashes.</summary>
    public static PhraseTable Load(string name)
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream($"HelpBot.Dialogs.Understanding.{name}")
            ?? throw new ArgumentException($"There is no table {name}.", nameof(name));
        using var reader = new StreamReader(file);
        return Parse(reader.ReadToEnd());
    }

    /// <summary>Reads a table from its text.</summary>
    /// <exception cref="FormatException">A line is no phrase, or stands before the first key.</exception>
    public static PhraseTable Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new PhraseTable([.. PhraseLines.Of(text)]);
    }

    /// <summary>Every phrase of the table in a message; of one key from one word on, the longest.</summary>
    public IEnumerable<Found> In(Message message)
    {
        ArgumentNullException.ThrowIfNull(message);
        for (var at = 0; at < message.Count; at++)
        {
            var from = at;
            foreach (var found in RowsAt(message[at])
                .Select(row => (_rows[row].Key, End: _rows[row].Phrase.EndAt(message, from)))
                .Where(one => one.End is not null)
                .GroupBy(one => one.Key, one => one.End!.Value))
                yield return new Found(found.Key, from, found.Max());
        }
    }

    private IEnumerable<int> RowsAt(string word)
    {
        var exact = _byWord.GetValueOrDefault(word, []);
        return _others.Length == 0 ? exact : exact.Concat(_others.Where(other => IsLike(word, other.Like)).Select(other => other.Row)).Distinct();
    }

    private static bool IsLike(string word, string like) =>
        like[0] == '*' || word.StartsWith(like.AsSpan(0, like.Length - 1), StringComparison.Ordinal);

    /// <summary>A phrase of a table in a message.</summary>
    public sealed record Found(string Key, int From, int Until) : Mark(From, Until);
}
