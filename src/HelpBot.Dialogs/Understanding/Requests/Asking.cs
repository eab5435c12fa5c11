using HelpBot.Dialogs.Understanding.When;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Dialogs.Understanding.Requests;

/// <summary>What is missing in a request or doubtful, in the order in which asking helps most.</summary>
internal static class Asking
{
    public static IReadOnlyList<Part> Of(UnderstoodRequest request, int studentsAsked)
    {
        var (time, missing) = (request.Time, new List<Part>());
        void Ask(Part part, bool isMissing)
        {
            if (isMissing) missing.Add(part);
        }

        Ask(Part.Type, request.Task is null);
        Ask(Part.Date, time.Date is null);
        Ask(Part.Start, time.Start is null && (time.Window is null || request.Task == "DOCTOR"));
        Ask(Part.Duration, time.Minutes is null && (request.Task is not null || Tells(time, TimePart.Duration)));
        Ask(Part.Neighbourhood, request.Neighbourhood is null);
        Ask(Part.Students, studentsAsked is < 1 or > VisitPlan.MostStudents);
        Ask(Part.Together, request.Together is null);
        Ask(Part.End, time.Recurrence is { EndIsTold: false } || Tells(time, TimePart.End));
        return missing;
    }

    private static bool Tells(PlannedTime time, TimePart part) => time.HasProblem(part);
}
