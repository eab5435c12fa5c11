using HelpBot.Dialogs.Understanding.What;
using HelpBot.Dialogs.Understanding.When;
using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Understanding.Requests;

/// <summary>The words of one request within a message, and what is told for all requests beside them.</summary>
/// <param name="Task">The kind of help; null when none is named.</param>
/// <param name="Marks">What is told in these words.</param>
/// <param name="Shared">What is told elsewhere and counts here too.</param>
internal sealed record Region(TaskMark? Task, IReadOnlyList<Mark> Marks, IReadOnlyList<Mark> Shared)
{
    /// <summary>The requests of a message, in order. Words that ask for what is refused make none.</summary>
    public static IReadOnlyList<Region> Split(Message message, List<Mark> marks, IReadOnlyList<RefusedMark> refused)
    {
        var (anchors, others) = (new List<Mark>(), new List<Mark>());
        foreach (var mark in marks) (mark is TaskMark ? anchors : others).Add(mark);
        anchors.AddRange(refused);
        if (anchors.Count == 0) return others.Exists(TellsRequest) ? [new Region(null, others, [])] : [];
        if (anchors is [TaskMark only]) return [new Region(only, others, [])];
        MarkOrder.Sort(anchors);
        var pieces = Pieces(message, anchors, others);
        return Requests(Joined(message, pieces));
    }

    private static bool TellsRequest(Mark mark) => mark is not (NoteMark or TogetherMark or AsideMark);

    private static List<Piece> Pieces(Message message, List<Mark> anchors, List<Mark> others)
    {
        var pieces = new List<Piece>();
        var from = 0;
        for (var i = 0; i < anchors.Count; i++)
        {
            var until = i + 1 < anchors.Count ? Border.Between(message, anchors[i], anchors[i + 1], others) : message.Count;
            pieces.Add(new Piece(anchors[i], [.. others.Where(mark => mark.From >= from && mark.From < until)], from));
            from = until;
        }

        return pieces;
    }

    /// <summary>Joins what is one request: kinds of help for one moment, and the same kind named again.</summary>
    private static List<Piece> Joined(Message message, List<Piece> pieces)
    {
        var joined = new List<Piece>();
        foreach (var piece in pieces)
        {
            if (joined.Count > 0 && joined[^1].IsOneWith(piece, message)) joined[^1] = joined[^1].With(piece);
            else joined.Add(piece);
        }

        return joined;
    }

    private static List<Region> Requests(List<Piece> pieces)
    {
        var regions = new List<Region>();
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Anchor is not TaskMark task) continue;
            var own = pieces[i].Marks;
            // "Boodschappen en steunkousen aantrekken, morgen om 2 uur": the time stands behind what is refused.
            if (!pieces[i].TellsTime && i + 1 < pieces.Count && pieces[i + 1].Anchor is RefusedMark) own = [.. own, .. pieces[i + 1].Marks];
            regions.Add(new Region(task, own, [.. pieces.Where((_, other) => other != i).SelectMany(other => other.Marks)]));
        }

        return regions;
    }
}
