using HelpBot.Dialogs.Understanding.What;
using HelpBot.Dialogs.Understanding.When;
using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Understanding.Requests;

/// <summary>One kind of help, or something refused, with what is told beside it.</summary>
/// <param name="Anchor">The words that name it.</param>
/// <param name="Marks">What is told beside it.</param>
/// <param name="From">The index of its first word.</param>
internal sealed record Piece(Mark Anchor, IReadOnlyList<Mark> Marks, int From)
{
    private static readonly PhraseTable Apart = PhraseTable.Load("Requests.apart.txt");

    /// <summary>Whether it has a moment of its own.</summary>
    public bool TellsTime => Marks.Any(mark => mark is DayMark or TimeMark or SeriesMark);

    private bool TellsDay => Marks.Any(mark => mark is DayMark or SeriesMark);

    /// <summary>Whether the next piece tells more of the same request.</summary>
    public bool IsOneWith(Piece next, Message message)
    {
        if (Anchor is not TaskMark one || next.Anchor is not TaskMark other) return false;
        if (one.Task == other.Task) return !(TellsTime && next.TellsDay);
        if (TellsTime && next.TellsTime) return false;
        return !IsApart(next, message);
    }

    /// <summary>Both as one request, of the kind that was named first.</summary>
    public Piece With(Piece next) => this with { Marks = [.. Marks, .. next.Marks] };

    /// <summary>"Daarnaast ook nog": a request of its own, whatever else is told.</summary>
    private static bool IsApart(Piece next, Message message) =>
        Apart.In(message).Any(words => words.From >= next.From && words.From <= next.Anchor.From);
}
