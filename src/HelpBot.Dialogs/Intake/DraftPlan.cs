using HelpBot.Dialogs.Texts;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Dialogs.Intake;

/// <summary>The plan that a complete draft asks for.</summary>
internal static class DraftPlan
{
    /// <summary>The plan as far as others may see it; null while a part of it is missing.</summary>
    public static VisitPlan? Of(Draft draft, Wording say) =>
        draft is { Task: { } task, Neighbourhood: { } area } && DraftTime.Of(draft) is { } time
            ? new VisitPlan
            {
                Task = task,
                Time = time,
                Neighbourhood = area,
                Students = draft.StudentsOrUsual,
                Together = draft.Together ?? true,
                FirstVisit = draft.Visited == false,
                Note = NoteOf(draft, say),
            }
            : null;

    /// <summary>The series, of which the draft is the first date.</summary>
    public static SeriesPlace? SeriesOf(Draft draft) =>
        draft is { Date: { } first, EveryWeeks: { } weeks, Dates: { } count } ? new SeriesPlace(draft.Request, first, weeks, count, 1) : null;

    public static PrivateDetails? PrivateOf(Draft draft) =>
        draft is { CallBy: { } callBy, Address: { } address, Phone: { } phone } ? new PrivateDetails(callBy, address, phone) : null;

    private static string? NoteOf(Draft draft, Wording say)
    {
        if (!draft.FixedStudent) return draft.Note;
        var wish = say["note.fixedStudent"];
        var both = draft.Note is { } note ? $"{note.TrimEnd('.')}; {wish}" : wish;
        return both.Length <= VisitPlan.LongestNote ? both : draft.Note;
    }
}
