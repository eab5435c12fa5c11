using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

internal static class Reviewing
{
    public static readonly TimeSpan BetweenReminders = TimeSpan.FromHours(1);

    public static Decision Decide(HelpRequest request, ApproveRequest command, Circumstances known)
    {
        if (RefusalToReview(request, command) is { } refusal) return refusal;
        if (command.At >= known.Team.LatestStart(request.Plan.Time)) return new Refusal.TooLate();
        return new RequestApproved(command.By.Id, command.At);
    }

    public static Decision Decide(HelpRequest request, RejectRequest command)
    {
        if (RefusalToReview(request, command) is { } refusal) return refusal;
        return new RequestRejected(command.By.Id, command.At, command.Reason);
    }

    public static Decision Decide(HelpRequest request, AssignStudent command, Circumstances known)
    {
        if (RefusalToPush(request, command) is { } refusal) return refusal;
        if (command.At >= known.Team.LatestStart(request.Plan.Time)) return new Refusal.TooLate();
        if (known.Roster.Find(command.Student) is not { } person || !person.Is(Roles.Student)) return new Refusal.NoSuchStudent();
        if (request.IsHeldBy(command.Student)) return new Refusal.AlreadyClaimed(request.Holders);
        return known.AgendaOf(command.Student).Conflict(request.Id, request.Plan.Time, known.Team.DailyMaximum) is null
            ? new StudentAsked(command.By.Id, command.At, command.Student)
            : new Refusal.StudentHasNoRoom(command.Student);
    }

    public static Decision Decide(HelpRequest request, RemindTeam command, Circumstances known)
    {
        if (RefusalToPush(request, command) is { } refusal) return refusal;
        if (command.At >= known.Team.LatestStart(request.Plan.Time)) return new Refusal.TooLate();
        if (request.RemindedAt is { } last && command.At - last < BetweenReminders) return new Refusal.TooEarly();
        return new TeamReminded(command.By.Id, command.At);
    }

    private static Refusal? RefusalToReview(HelpRequest request, RequestCommand command)
    {
        if (!command.By.Is(Roles.Supervisor, request.Team)) return new Refusal.NotYourRole(Roles.Supervisor);
        if (request.HasEnded) return request.Ended();
        return request.Status == RequestStatus.WaitingForApproval ? null : new Refusal.WaitsNoLonger(request.Status);
    }

    private static Refusal? RefusalToPush(HelpRequest request, RequestCommand command)
    {
        if (!command.By.Is(Roles.Supervisor, request.Team)) return new Refusal.NotYourRole(Roles.Supervisor);
        if (request.HasEnded) return request.Ended();
        if (request.Status == RequestStatus.WaitingForApproval) return new Refusal.WaitsForApproval();
        return request.IsClaimable ? null : new Refusal.AlreadyClaimed(request.Holders);
    }
}
