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
    private readonly PhraseBeginnings _beginnings;

    private PhraseTable(IEnumerable<(string Key, Phrase Phrase)> rows)
    {
        _rows = [.. rows.GroupBy(row => row.Key).SelectMany(group => group)];
        _beginnings = new PhraseBeginnings(_rows.Select(row => row.Phrase));
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

    /// <summary>Every phrase of the table in a message, in the order of its words; of one key from one word on, the longest.</summary>
    public IReadOnlyList<Found> In(Message message)
    {
        ArgumentNullException.ThrowIfNull(message);
        List<Found>? all = null;
        for (var at = 0; at < message.Count; at++) AddAt(message, at, ref all);
        // Most tables have nothing to say about a message.
        if (all is null) return [];
        return all;
    }

    /// <summary>Whether any word of a message may begin a phrase of the table.</summary>
    public bool MayBeIn(Message message)
    {
        ArgumentNullException.ThrowIfNull(message);
        foreach (var token in message.Tokens)
            if (_beginnings.RowsAt(token.Word).Length > 0) return true;
        return false;
    }

    /// <summary>Where the phrases of a key that begin at a word end.</summary>
    public IEnumerable<int> EndsAt(Message message, int at, string key)
    {
        ArgumentNullException.ThrowIfNull(message);
        foreach (var row in _beginnings.RowsAt(message[at]))
            if (_rows[row].Key == key && _rows[row].Phrase.EndAt(message, at) is { } end) yield return end;
    }

    private void AddAt(Message message, int at, ref List<Found>? all)
    {
        Found? last = null;
        foreach (var row in _beginnings.RowsAt(message[at]))
        {
            var (key, phrase) = _rows[row];
            if (phrase.EndAt(message, at) is not { } end) continue;
            if (last is not null && last.Key != key) (all ??= []).Add(last);
            if (last is null || last.Key != key || end > last.Until) last = new Found(key, at, end);
        }

        if (last is not null) (all ??= []).Add(last);
    }

    /// <summary>A phrase of a table in a message.</summary>
    public sealed record Found(string Key, int From, int Until) : Mark(From, Until);
}
