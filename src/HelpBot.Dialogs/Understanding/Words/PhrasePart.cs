using System.Collections.Frozen;

namespace HelpBot.Dialogs.Understanding.Words;

/// <summary>One word of a phrase, with its alternatives.</summary>
internal sealed class PhrasePart
{
    private readonly FrozenSet<string> _exact;
    private readonly string[] _like;

    public PhrasePart(string[] words, bool isOptional, int gap)
    {
        (Words, IsOptional, Gap) = (words, isOptional, gap);
        _exact = words.Where(word => !HasStar(word)).ToFrozenSet();
        _like = [.. words.Where(HasStar)];
    }

    public IReadOnlyList<string> Words { get; }

    public bool IsOptional { get; }

    /// <summary>How many other words may stand before it.</summary>
    public int Gap { get; }

    public bool Matches(string word) => _exact.Contains(word) || (_like.Length > 0 && IsLikeAny(word));

    // A loop, for a lambda would cost memory for every word that is compared.
    private bool IsLikeAny(string word)
    {
        foreach (var like in _like)
            if (IsLike(word, like)) return true;
        return false;
    }

    /// <summary>Whether a word stands for others, as a star in it says.</summary>
    public static bool HasStar(string word) => word.Contains('*', StringComparison.Ordinal);

    /// <summary>Whether a word is one of those that a word with a star stands for.</summary>
    public static bool IsLike(string word, string wanted) => (wanted[0] == '*', wanted[^1] == '*') switch
    {
        (false, _) => word.StartsWith(wanted.AsSpan(0, wanted.Length - 1), StringComparison.Ordinal),
        (true, false) => word.AsSpan().EndsWith(wanted.AsSpan(1), StringComparison.Ordinal),
        _ => wanted.Length < 3 || word.AsSpan().IndexOf(wanted.AsSpan(1, wanted.Length - 2), StringComparison.Ordinal) >= 0,
    };
}
