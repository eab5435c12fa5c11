using HelpBot.Dialogs.Understanding.Words;
using HelpBot.Requests.Teams;

namespace HelpBot.Dialogs.Understanding.What;

/// <summary>A neighbourhood's name in the forms in which people write it.</summary>
internal sealed class NeighbourhoodName
{
    private const int ShortestBeginning = 5;

    private readonly string[] _parts;
    private readonly string _sound;
    private readonly string? _withInitial;
    private readonly int _mostSlips;

    public NeighbourhoodName(Neighbourhood area)
    {
        Area = area;
        _parts = [.. area.Name.Split(['-', ' '], StringSplitOptions.RemoveEmptyEntries).Select(part => Folding.Fold(part))];
        Joined = string.Concat(_parts);
        _sound = Sound.Of(Joined);
        _withInitial = _parts.Length > 1 ? _parts[0] + _parts[^1][0] : null;
        // A short name is a letter away from too many words: "post" is not Oost.
        _mostSlips = Joined.Length switch { < 6 => 0, < 8 => 1, _ => 2 };
    }

    public Neighbourhood Area { get; }

    /// <summary>The name as one word.</summary>
    public string Joined { get; }

    /// <summary>The first word of a name of several.</summary>
    public string? First => _parts.Length > 1 ? _parts[0] : null;

    /// <summary>Whether words name it, as it is or in another notation: "holynoord", "holy n".</summary>
    public bool IsWrittenAs(string joined) => joined == Joined || joined == _withInitial;

    /// <summary>Whether words may name it, as they are or with more words behind them.</summary>
    public bool MayGoOnFrom(string joined) =>
        Joined.StartsWith(joined, StringComparison.Ordinal) || _withInitial?.StartsWith(joined, StringComparison.Ordinal) == true;

    /// <summary>Whether a word is the beginning of the name: "babbers".</summary>
    public bool BeginsWith(string word) => word.Length >= ShortestBeginning && Joined.StartsWith(word, StringComparison.Ordinal);

    /// <summary>Whether a word is letters of the name, with the first of each part: "vop" for Vettenoordse Polder.</summary>
    public bool IsShortenedTo(string word)
    {
        if (_parts.Length < 2 || word.Length is < 2 or > 4 || word[0] != Joined[0]) return false;
        var at = 0;
        foreach (var letter in word)
        {
            at = Joined.IndexOf(letter, at) + 1;
            if (at == 0) return false;
        }

        return word[^1] == _parts[^1][0];
    }

    /// <summary>Whether it is the last word of the name and says where: "noord".</summary>
    public bool IsSide(string word) => _parts.Length > 1 && word == _parts[^1] && word is "noord" or "zuid" or "oost" or "west";

    /// <summary>Whether words have about as many letters as the name, so that they may be a slip of it.</summary>
    public bool IsAsLongAs(string joined) => _mostSlips > 0 && Math.Abs(joined.Length - Joined.Length) <= _mostSlips;

    /// <summary>How far a misspelled name that is as long is from this one, or null when it is another word.</summary>
    public int? Distance(string joined, string sound)
    {
        if (sound == _sound) return 1;
        var letters = EditDistance.Between(joined, Joined, _mostSlips);
        return letters <= _mostSlips && joined[0] == Joined[0] ? letters : null;
    }
}
