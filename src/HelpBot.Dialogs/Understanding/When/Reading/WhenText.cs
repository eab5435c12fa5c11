using System.Collections.Frozen;
using HelpBot.Dialogs.Understanding.Words;
using HelpBot.Requests.People;

namespace HelpBot.Dialogs.Understanding.When.Reading;

/// <summary>What was read, and the index after its last word.</summary>
internal readonly record struct Piece<T>(T Value, int Until);

/// <summary>A message with what the table of phrases finds in it.</summary>
internal sealed class WhenText
{
    private static readonly PhraseTable Phrases = PhraseTable.Load("When.phrases.txt");

    private static readonly FrozenDictionary<string, (string Kind, string Value)> Keys = Phrases.Keys
        .ToFrozenDictionary(key => key, key => (key.Split(' ')[0], key.Contains(' ', StringComparison.Ordinal) ? key[(key.IndexOf(' ', StringComparison.Ordinal) + 1)..] : ""));

    private static readonly FrozenSet<string> Dutch = WordList.Load("When.dutch.txt");
    private static readonly FrozenSet<string> English = WordList.Load("When.english.txt");

    private readonly record struct Entry(string Kind, string Value, int Until);

    private readonly List<Entry>?[] _found;
    private readonly (bool IsRead, Mark? Mark)[] _days;
    private readonly Piece<int>?[] _numbers;

    public WhenText(Message message, Situation situation, TimePart? expecting)
    {
        (Message, Situation, Expecting, Today) = (message, situation, expecting, situation.Today);
        _found = new List<Entry>?[message.Count];
        _days = new (bool, Mark?)[message.Count];
        foreach (var found in Phrases.In(message))
        {
            var (kind, value) = Keys[found.Key];
            (_found[found.From] ??= []).Add(new Entry(kind, value, found.Until));
        }

        var (dutch, english) = (0, 0);
        foreach (var token in message.Tokens)
        {
            if (Dutch.Contains(token.Word)) dutch++;
            if (English.Contains(token.Word)) english++;
        }

        // Nearly every rule asks for them.
        _numbers = new Piece<int>?[message.Count];
        for (var at = 0; at < _numbers.Length; at++) _numbers[at] = Numbers.Read(this, at);
        IsEnglish = dutch == english ? situation.Language == Language.English : english > dutch;
    }

    public Message Message { get; }

    public Situation Situation { get; }

    public TimePart? Expecting { get; }

    public DateOnly Today { get; }

    public int Count => Message.Count;

    /// <summary>Whether most of its words are English; when that does not show, whether its writer speaks English.</summary>
    public bool IsEnglish { get; }

    /// <summary>The word at a place.</summary>
    public string this[int at] => Message[at];

    /// <summary>The word at a place when nothing but space stands before it; else an empty text.</summary>
    public string Next(int at) => Message.BreakBefore(at) == Break.None ? Message[at] : "";

    /// <summary>The longest phrase of a kind that begins at a place.</summary>
    public Piece<string>? Phrase(string kind, int at)
    {
        if (at < 0 || at >= _found.Length || _found[at] is not { } all) return null;
        Piece<string>? longest = null;
        foreach (var found in all)
            if (found.Kind == kind && !(longest?.Until >= found.Until)) longest = new Piece<string>(found.Value, found.Until);
        return longest;
    }

    /// <summary>The day or the week that begins at a place, read once.</summary>
    public Mark? DayAt(int at)
    {
        if (at < 0 || at >= Count) return null;
        if (!_days[at].IsRead) _days[at] = (true, DayReading.Read(this, at));
        return _days[at].Mark;
    }

    /// <summary>The number that begins at a place.</summary>
    public Piece<int>? NumberAt(int at) => at >= 0 && at < Count ? _numbers[at] : null;

    /// <summary>The index after a phrase of a kind, or the place itself where there is none.</summary>
    public int Skip(string kind, int at) => Phrase(kind, at)?.Until ?? at;

    /// <summary>Whether the signs between two words have a dash.</summary>
    public bool HasDashBefore(int at) => HasSignBefore(at, "-–—");

    /// <summary>Whether one of these signs stands between a word and the one before it.</summary>
    public bool HasSignBefore(int at, string signs)
    {
        if (at <= 0 || at >= Count) return false;
        var before = Message.Tokens[at - 1];
        return Message.Text.AsSpan((before.Start + before.Length)..Message.Tokens[at].Start).IndexOfAny(signs) >= 0;
    }
}
