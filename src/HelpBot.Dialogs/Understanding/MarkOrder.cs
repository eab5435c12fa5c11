namespace HelpBot.Dialogs.Understanding;

/// <summary>The order of the words in which marks stand.</summary>
internal static class MarkOrder
{
    /// <summary>Puts marks in that order; those that begin at one word stay as they were.</summary>
    public static void Sort(List<Mark> marks)
    {
        // They are few and come nearly in order, so that hardly any has to move.
        for (var next = 1; next < marks.Count; next++)
        {
            var (mark, at) = (marks[next], next);
            for (; at > 0 && marks[at - 1].From > mark.From; at--) marks[at] = marks[at - 1];
            marks[at] = mark;
        }
    }
}
