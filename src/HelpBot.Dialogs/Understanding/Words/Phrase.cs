namespace HelpBot.Dialogs.Understanding.Words;

/// <summary>
/// Words in a row that mean something, written as in <c>mee|meegaan ..4 ?de huisarts*</c>: <c>|</c> between alternatives,
/// <c>*</c> for any beginning or end of a word, <c>?</c> before a word that may be missing, <c>..4</c> for at most four
/// other words. A phrase does not cross the end of a sentence.
/// </summary>
public sealed class Phrase
{
    private readonly PhrasePart[] _parts;

    private Phrase(PhrasePart[] parts) => _parts = parts;

    /// <summary>The words that can begin the phrase; with a star when only their beginning is given; "*" when it may be any.</summary>
    public IEnumerable<string> Beginnings => _parts.TakeWhile((part, i) => i == 0 || _parts.Take(i).All(one => one.IsOptional)).SelectMany(part => part.Words);

    /// <summary>Every word in it.</summary>
    public IEnumerable<string> Words => _parts.SelectMany(part => part.Words);

    /// <summary>Reads a phrase as it is written in a table.</summary>
    /// <exception cref="FormatException">It is no phrase.</exception>
    public static Phrase Parse(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        var parts = new List<PhrasePart>();
        var gap = 0;
        foreach (var word in written.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.StartsWith("..", StringComparison.Ordinal))
            {
                gap = word.Length == 2 ? 3 : int.Parse(word.AsSpan(2), System.Globalization.CultureInfo.InvariantCulture);
                continue;
            }

            var isOptional = word[0] == '?';
            parts.Add(new PhrasePart(word[(isOptional ? 1 : 0)..].Split('|'), isOptional, gap));
            gap = 0;
        }

        if (parts.Count == 0 || gap > 0 || parts.All(part => part.IsOptional)) throw new FormatException($"\"{written}\" is no phrase.");
        return new Phrase([.. parts]);
    }

    /// <summary>The index after the phrase when it begins at this word, or null.</summary>
    public int? EndAt(Message message, int at)
    {
        ArgumentNullException.ThrowIfNull(message);
        return End(message, at, 0, isFirst: true);
    }

    private int? End(Message message, int at, int part, bool isFirst)
    {
        if (part == _parts.Length) return at;
        var wanted = _parts[part];
        for (var skipped = 0; skipped <= wanted.Gap; skipped++)
        {
            var here = at + skipped;
            if (here >= message.Count || (!isFirst && message.BreakBefore(here) == Break.Sentence)) break;
            if (wanted.Matches(message[here]) && End(message, here + 1, part + 1, isFirst: false) is { } end) return end;
        }

        return wanted.IsOptional ? End(message, at, part + 1, isFirst) : null;
    }
}
