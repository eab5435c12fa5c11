using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

internal static class Undoing
{
    public static Decision Decide(HelpRequest request, UndoLast command, Circumstances known)
    {
        if (request.IsHeldBy(command.By.Id) && !request.HasEnded) return new Refusal.AlreadyYours();
        if (request.Undoable?.IsFor(command.By.Id, command.At) != true) return new Refusal.NothingToUndo();
        if (command.At >= known.Team.LatestStart(request.Plan.Time)) return new Refusal.TooLate();
        return request.Status == RequestStatus.Cancelled
            ? UndoCancellation(request, command, known)
            : UndoRelease(request, command, known);
    }

    private static CancellationUndone UndoCancellation(HelpRequest request, UndoLast command, Circumstances known)
    {
        var kept = request.Holders
            .Where(holder => holder.Minutes is not null
                || StudentRules.RefusalOf(holder.Student, request.Id, request.Plan, known) is null)
            .Select(holder => holder.Student);
        return new CancellationUndone(command.By.Id, command.At, [.. kept]);
    }

    private static Decision UndoRelease(HelpRequest request, UndoLast command, Circumstances known)
    {
        if (request.HasEnded) return request.Ended();
        if (Claiming.RefusalOfPlace(request, command.By.Id, command.At, known) is { } refusal) return refusal;
        return new ReleaseUndone(command.By.Id, command.At, command.By.Id);
    }
}
