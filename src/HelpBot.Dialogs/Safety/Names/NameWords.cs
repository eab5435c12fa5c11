using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Safety.Names;

/// <summary>Which words of a message may be part of a name.</summary>
internal sealed class NameWords
{
    private const int ShortestSmall = 4;

    private static readonly FrozenSet<string> First = SafetyData.Words("Names.first.txt");
    private static readonly FrozenSet<string> Maybe = SafetyData.Words("Names.maybe.txt");
    private static readonly FrozenSet<string> Last = SafetyData.Words("Names.last.txt");
    private static readonly FrozenSet<string> Never = SafetyData.Words("Names.never.txt");
    private static readonly FrozenSet<string> Common = SafetyData.Words("Names.common.txt");
    private static readonly FrozenSet<string> Particles =
        FrozenSet.Create("van", "de", "der", "den", "ten", "ter", "het", "t", "vd", "vdr", "v", "v/d", "v/h", "el", "al", "ben", "bin", "von", "da", "dos", "la", "le");

    // The names of places are made ready once for a team.
    private static readonly ConditionalWeakTable<IReadOnlyCollection<string>, string[][]> Ready = [];

    private readonly Message _message;
    private readonly bool[] _places;
    private bool? _hasSmallLetters;

    private NameWords(Message message) => (_message, _places) = (message, new bool[message.Count]);

    // In a text of capitals alone a capital tells nothing.
    private bool HasSmallLetters => _hasSmallLetters ??= _message.Text.Any(char.IsLower);

    public static NameWords Of(Message message, IReadOnlyCollection<string> places)
    {
        var words = new NameWords(message);
        foreach (var place in Ready.GetValue(places, static all => [.. all.Select(InWords)])) words.Mark(place);
        return words;
    }

    public static bool IsParticle(string word) => Particles.Contains(word);

    public bool IsPlace(int at) => _places[at];

    /// <summary>One letter with a dot or a capital: "P.", "A.B.", "V".</summary>
    public bool IsInitial(int at)
    {
        if (at < 0 || at >= _message.Count || IsPlace(at)) return false;
        var token = _message.Tokens[at];
        var end = token.Start + token.Length;
        var hasDot = end < _message.Text.Length && _message.Text[end] == '.';
        if (token.Word.Length == 1) return char.IsLetter(token.Word[0]) && (hasDot || (token.Word is not ("u" or "i") && IsCapital(at)));
        return token.Word.Length <= 4 && token.Length > token.Word.Length && token.IsCapital && _message.Text.AsSpan(token.Start, token.Length).Contains('.');
    }

    /// <summary>A first name that is nothing else, or one with a surname behind it.</summary>
    public bool IsFirstName(int at)
    {
        var word = _message.Tokens[at].Typed;
        if (IsPlace(at)) return false;
        return First.Contains(word) ? IsCapital(at) || word.Length > ShortestSmall
            : IsCapital(at) && (Maybe.Contains(word) || !IsKnown(word)) && IsFollowedBySurname(at + 1);
    }

    /// <summary>A surname that is nothing else, with or without what belongs before it.</summary>
    public bool IsSurnameFrom(int at)
    {
        var name = at;
        while (name < _message.Count && name - at < 3 && IsParticle(_message[name]) && !IsPlace(name)) name++;
        return name < _message.Count && !IsPlace(name) && Last.Contains(_message.Tokens[name].Typed) && IsCapital(name)
            && (!Common.Contains(_message.Tokens[name].Typed));
    }

    private bool IsFollowedBySurname(int at)
    {
        var name = at;
        while (name < _message.Count && name - at < 3 && IsParticle(_message[name])) name++;
        return name < _message.Count && _message.BreakBefore(at) == Break.None && !IsPlace(name) && IsCapital(name)
            && (Last.Contains(_message.Tokens[name].Typed) || (name > at && !Never.Contains(_message[name]) && !Common.Contains(_message[name])));
    }

    public bool IsNameAfterTitle(int at, bool hasParticle)
    {
        if (IsPlace(at) || IsNoWord(at)) return false;
        var token = _message.Tokens[at];
        if (Never.Contains(token.Word)) return false;
        if (IsCapital(at) || First.Contains(token.Typed)) return true;
        if (Last.Contains(token.Typed)) return hasParticle || !Common.Contains(token.Typed);
        return token.Typed.Length >= ShortestSmall && !token.IsMended && !IsKnown(token.Typed) && !(IsVerb(token.Typed) && !hasParticle);
    }

    public bool IsNameAfterRole(int at, bool hasParticle) => !IsPlace(at) && !IsNoWord(at)
        && (IsCapital(at) ? !IsKnown(_message.Tokens[at].Typed) || Last.Contains(_message.Tokens[at].Typed)
            : !hasParticle && First.Contains(_message.Tokens[at].Typed));

    public bool IsNameAfterName(int at, bool hasParticle) => !IsPlace(at) && !IsNoWord(at)
        && (IsCapital(at) ? !Never.Contains(_message.Tokens[at].Typed) && (Last.Contains(_message.Tokens[at].Typed) || !Common.Contains(_message.Tokens[at].Typed))
            : Last.Contains(_message.Tokens[at].Typed) && (hasParticle || !Common.Contains(_message.Tokens[at].Typed)));

    private bool IsCapital(int at) => _message.Tokens[at].IsCapital && HasSmallLetters;

    private bool IsNoWord(int at) => _message.Tokens[at].IsNumeric || _message.Tokens[at].Word == "-";

    private static bool IsKnown(string word) => Never.Contains(word) || Common.Contains(word) || Spelling.IsKnown(word) || IsOtherForm(word);

    // "Mevrouw rekent", "meneer geniet", "mw vroeg"; hardly a name that is written small ends so.
    private static bool IsVerb(string word) => word[^1] is 't' or 'd' || word.EndsWith("en", StringComparison.Ordinal) || word.EndsWith("te", StringComparison.Ordinal) || word.EndsWith("de", StringComparison.Ordinal);

    // Inflected forms and compounds that nobody is called.
    private static bool IsOtherForm(string word) =>
        word.EndsWith("en", StringComparison.Ordinal) && (Common.Contains(word[..^2]) || Common.Contains(word[..^1]))
        || word.EndsWith('s') && Common.Contains(word[..^1]) || word.EndsWith('t') && Common.Contains(word[..^1]) || word.EndsWith('e') && Common.Contains(word[..^1])
        || word.EndsWith("middag", StringComparison.Ordinal) || word.EndsWith("ochtend", StringComparison.Ordinal) || word.EndsWith("avond", StringComparison.Ordinal)
        || word.EndsWith("tje", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("lijk", StringComparison.Ordinal) || word.EndsWith("ly", StringComparison.Ordinal);

    private void Mark(string[] place)
    {
        for (var at = 0; place.Length > 0 && at + place.Length <= _message.Count; at++)
            if (IsAt(place, at)) _places.AsSpan(at, place.Length).Fill(true);

        // A part of a name of several words is a place too, when it is no small word.
        foreach (var word in place)
            for (var at = 0; word.Length > 3 && at < _message.Count; at++)
                _places[at] |= IsLike(_message.Tokens[at], word);
    }

    private bool IsAt(string[] place, int at)
    {
        for (var i = 0; i < place.Length; i++)
            if (!IsLike(_message.Tokens[at + i], place[i])) return false;
        return true;
    }

    private static string[] InWords(string place) => [.. place.Split(' ', '-').Select(word => Folding.Fold(word)).Where(word => word.Length > 0)];

    private static bool IsLike(Token token, string word) =>
        token.Word == word || (word.Length > 5 && token.Word[0] == word[0] && EditDistance.Between(token.Word, word, 2) <= 2);
}
