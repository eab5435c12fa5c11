namespace HelpBot.Dialogs.Understanding.What;

/// <summary>Words that name a kind of help that is asked for.</summary>
/// <param name="From">The index of the first token.</param>
/// <param name="Until">The index after the last token.</param>
/// <param name="Task">The code of the kind of help.</param>
/// <param name="Students">How many students it asks for in this form (washing windows, a walk with a wheelchair), or null for the usual number.</param>
public sealed record TaskMark(int From, int Until, string Task, int? Students = null) : Mark(From, Until)
{
    /// <summary>Whether a supervisor has to approve it in this form, whatever the catalogue says: a walk with a wheelchair.</summary>
    public bool NeedsApproval { get; init; }
}
