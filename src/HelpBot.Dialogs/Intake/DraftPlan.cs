using HelpBot.Requests.Lifecycle;

namespace HelpBot.Dialogs.Intake;

/// <summary>The plan that a complete draft asks for.</summary>
internal static class DraftPlan
{
    public static VisitPlan? Of(Draft draft) =>
        draft is { Task: { } task, Neighbourhood: { } area, Students: { } students, Visited: { } visited } && DraftTime.Of(draft) is { } time
            ? new VisitPlan
            {
                Task = task,
                Time = time,
                Neighbourhood = area,
                Students = students,
                Together = draft.Together,
                FirstVisit = !visited,
                Note = draft.Note,
            }
            : null;

    public static PrivateDetails? PrivateOf(Draft draft) =>
        draft is { CallBy: { } callBy, Address: { } address, Phone: { } phone } ? new PrivateDetails(callBy, address, phone) : null;
}
