using System.Collections.Frozen;
using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Safety.Scope;

/// <summary>The words around a mark that are said of it: up to a comma, or to where something else is asked.</summary>
internal sealed class Clause
{
    private static readonly FrozenSet<string> Turns = FrozenSet.Create("maar", "dus", "want", "omdat", "terwijl", "but", "so", "because", "daarom", "therefore", "daarnaast", "verder");
    private static readonly FrozenSet<string> Owners = FrozenSet.Create("haar", "zijn", "hun", "de", "het", "een", "mijn", "onze", "her", "his", "their", "the", "a", "my");
    private static readonly FrozenSet<string> And = FrozenSet.Create("en", "and", "of", "or");

    // After "en" these begin something new.
    private static readonly FrozenSet<string> News = FrozenSet.Create(
        "kan", "kunnen", "kun", "wil", "willen", "wilt", "graag", "daarna", "dan", "ook", "iemand", "moet", "moeten", "can", "could", "please", "then", "also", "someone", "somebody", "need", "needs", "zoekt", "zoeken", "wie",
        "heeft", "is", "gaat", "has", "wants", "zelf");

    private static readonly FrozenSet<string> Askers = FrozenSet.Create("iemand", "jij", "jullie", "je", "er", "someone", "somebody", "anyone", "you", "student", "studenten");
    private static readonly FrozenSet<string> Modals = FrozenSet.Create("kan", "kunnen", "kun", "wil", "willen", "can", "could", "would", "wie");

    private readonly Message _message;
    private readonly int _from;
    private readonly int _until;

    public Clause(Message message, Understanding.Mark mark)
    {
        _message = message;
        _from = mark.From;
        while (_from > 0 && !Begins(_from)) _from--;
        _until = mark.Until;
        while (_until < message.Count && !Begins(_until)) _until++;
        (MarkFrom, MarkUntil) = (mark.From, mark.Until);
    }

    public int MarkFrom { get; }

    public int MarkUntil { get; }

    /// <summary>Whether one of these words is in it.</summary>
    public bool Has(FrozenSet<string> words) => Any(_from, _until, words);

    /// <summary>Whether one of these people is in it who is not where somebody goes: "naar haar zus", "to his son".</summary>
    public bool HasDoer(FrozenSet<string> people)
    {
        for (var at = _from; at < _until; at++)
            if (people.Contains(_message[at]) && !IsTowards(at - 1) && !(Owners.Contains(_message[at - 1]) && IsTowards(at - 2))) return true;
        return false;
    }

    /// <summary>Whether one of these words is at most so many words before the mark, or in it.</summary>
    public bool HasBefore(FrozenSet<string> words, int near = int.MaxValue) => Any(Math.Max(_from, near == int.MaxValue ? _from : MarkFrom - near), MarkFrom, words);

    /// <summary>Whether one of these words is inside the mark.</summary>
    public bool HasInside(FrozenSet<string> words) => Any(MarkFrom, MarkUntil, words);

    /// <summary>Whether one of these words is at most so many words after the mark.</summary>
    public bool HasAfter(FrozenSet<string> words, int near) => Any(MarkUntil, Math.Min(_until, MarkUntil + near), words);

    private bool Any(int from, int until, FrozenSet<string> words)
    {
        for (var at = from; at < until; at++)
            if (words.Contains(_message[at])) return true;
        return false;
    }

    private bool IsTowards(int at) => at >= _from && _message[at] is "naar" or "to";

    private bool Begins(int at) => _message.BreakBefore(at) >= Break.Comma
        || Turns.Contains(_message[at])
        || (Modals.Contains(_message[at]) && Askers.Contains(_message[at + 1]))
        || (And.Contains(_message[at]) && (News.Contains(_message[at + 1]) || News.Contains(_message[at + 2])));
}
