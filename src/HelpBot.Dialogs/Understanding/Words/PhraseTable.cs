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
    private readonly (string Key, Phrase Phrase)[] _rows;
    private readonly FrozenDictionary<string, int[]> _byWord;
    private readonly (PhrasePart Like, int[] Rows)[] _byPart;

    private PhraseTable(IEnumerable<(string Key, Phrase Phrase)> rows)
    {
        _rows = [.. rows.GroupBy(row => row.Key).SelectMany(group => group)];
        var beginnings = _rows.SelectMany((row, i) => row.Phrase.Beginnings.Select(word => (word, i))).GroupBy(one => one.word, one => one.i).ToList();
        _byWord = beginnings.Where(one => !one.Key.Contains('*', StringComparison.Ordinal)).ToFrozenDictionary(group => group.Key, group => group.Distinct().ToArray());
        _byPart = [.. beginnings.Where(one => one.Key.Contains('*', StringComparison.Ordinal)).Select(group => (new PhrasePart([group.Key], false, 0), group.Distinct().ToArray()))];
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
            Found? last = null;
            foreach (var row in RowsAt(message[at]))
            {
                if (_rows[row].Phrase.EndAt(message, at) is not { } end) continue;
                if (last is not null && last.Key != _rows[row].Key) yield return last;
                if (last is null || last.Key != _rows[row].Key || end > last.Until) last = new Found(_rows[row].Key, at, end);
            }

            if (last is not null) yield return last;
        }
    }

    /// <summary>The rows that a word may begin, those of one key together.</summary>
    private IReadOnlyList<int> RowsAt(string word)
    {
        var exact = _byWord.GetValueOrDefault(word, []);
        List<int>? all = null;
        foreach (var (like, rows) in _byPart)
            if (like.Matches(word)) (all ??= [.. exact]).AddRange(rows);
        if (all is null) return exact;
        all.Sort();
        return all;
    }

    /// <summary>A phrase of a table in a message.</summary>
    public sealed record Found(string Key, int From, int Until) : Mark(From, Until);
}
