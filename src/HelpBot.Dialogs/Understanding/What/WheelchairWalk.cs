using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Understanding.What;

/// <summary>A walk with a wheelchair takes two students and the approval of a supervisor (domain.md part 2).</summary>
internal static class WheelchairWalk
{
    private const int Pair = 2;

    /// <summary>The mark of a kind of help, with what a wheelchair changes.</summary>
    public static TaskMark Checked(Message message, TaskPhrase phrase)
    {
        var isWheelchair = phrase.Code == "WALK" && Enumerable.Range(0, message.Count).Any(at => IsWheelchair(message, at));
        return new TaskMark(phrase.From, phrase.Until, phrase.Code!, isWheelchair ? Pair : phrase.Students) { NeedsApproval = isWheelchair };
    }

    private static bool IsWheelchair(Message message, int at) =>
        (message[at] is "wheelchair" or "rolstoeler" || message[at].StartsWith("rolstoel", StringComparison.Ordinal))
        && message[at - 1] is not ("geen" or "zonder" or "no" or "without");
}
