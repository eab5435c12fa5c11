namespace HelpBot.Dialogs.Understanding.Words;

/// <summary>
/// Mends the spelling of words where that is sure: a shortening is written out, and an unknown word that sounds like one
/// word that matters, or has one letter wrong (two in a long word), becomes that word. Known words stay as they are.
/// </summary>
internal static class Spelling
{
    private const int ShortestHeard = 4;
    private const int ShortestMended = 5;
    private const int LongestMended = 25;
    private const int LongWord = 9;
    private const int VeryLongWord = 12;

    /// <summary>A word with its spelling mended.</summary>
    public static Token Mend(Token token) =>
        !token.IsNumeric && Mended(token.Word) is var mended && mended != token.Word ? token with { Word = mended } : token;

    /// <summary>Whether a word is an ordinary one that is spelled right.</summary>
    public static bool IsKnown(string word) => Vocabulary.Instance.Contains(word);

    private static string Mended(string word)
    {
        if (Shortenings.FullOf(word) is { } full) return full;
        if (word.Length is < ShortestHeard or > LongestMended || IsKnown(word)) return word;
        var (targets, others) = (Vocabulary.Instance.Targets, Vocabulary.Instance.Others);
        if (targets.SoundingLike(word) is { } heard) return heard;
        if (word.Length < ShortestMended) return word;
        var most = word.Length >= LongWord ? 2 : 1;
        var (target, other) = (targets.Nearest(word, most), others.Nearest(word, word.Length >= VeryLongWord ? 2 : 1));
        if (other is not null && IsOtherLetter(word, other.Value)) other = null;
        if (target is not null && (other is null || target.Value.Distance <= other.Value.Distance)) return target.Value.Word;
        return others.SoundingLike(word) ?? other?.Word ?? word;
    }

    /// <summary>Whether one letter is another: that is how most pairs of good words differ, "storten" and "sporten".</summary>
    private static bool IsOtherLetter(string word, (string Word, int Distance) other) =>
        other.Distance == 1 && word.Length == other.Word.Length && !word.Order().SequenceEqual(other.Word.Order());
}
