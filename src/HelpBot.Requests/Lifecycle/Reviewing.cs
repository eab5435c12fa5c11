using HelpBot.Requests.Catalogue;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

internal static class Reviewing
{
    public static readonly TimeSpan BetweenReminders = TimeSpan.FromHours(1);

    public static Decision Decide(HelpRequest request, ApproveRequest command, Circumstances known)
    {
        if (RefusalToReview(request) is { } refusal) return refusal;
        if (command.At >= known.Team.LatestStart(request.Plan.Time)) return new Refusal.TooLate();
        if (!known.Team.IsWorkingDay(request.Plan.Time.Date)) return new Refusal.TeamIsClosed(request.Plan.Time.Date);
        var accompanied = request.Plan.FirstVisit && TaskCatalogue.Find(request.Plan.Task)?.Level == ApprovalLevel.C;
        return new RequestApproved(command.By.Id, command.At) { GoesAlong = accompanied };
    }

    public static Decision Decide(HelpRequest request, ReturnRequest command) =>
        RefusalToReview(request) is { } refusal ? refusal : new RequestReturned(command.By.Id, command.At, command.Reason);

    public static Decision Decide(HelpRequest request, RejectRequest command)
    {
        if (RefusalToReview(request) is { } refusal) return refusal;
        return new RequestRejected(command.By.Id, command.At, command.Reason);
    }

    public static Decision Decide(HelpRequest request, AssignStudent command, Circumstances known)
    {
        if (RefusalToPush(request) is { } refusal) return refusal;
        if (command.At >= known.Team.LatestStart(request.Plan.Time)) return new Refusal.TooLate();
        if (known.Roster.Find(command.Student) is not { } person || !person.Is(Roles.Student)) return new Refusal.NoSuchStudent();
        if (request.IsHeldBy(command.Student)) return new Refusal.AlreadyClaimed(request.Holders);
        return StudentRules.RefusalOf(command.Student, request.Id, request.Plan, known) is null
            ? new StudentAsked(command.By.Id, command.At, command.Student)
            : new Refusal.StudentHasNoRoom(command.Student);
    }

    public static Decision Decide(HelpRequest request, RemindTeam command, Circumstances known)
    {
        if (RefusalToPush(request) is { } refusal) return refusal;
        if (command.At >= known.Team.LatestStart(request.Plan.Time)) return new Refusal.TooLate();
        if (request.RemindedAt is { } last && command.At - last < BetweenReminders) return new Refusal.TooEarly();
        return new TeamReminded(command.By.Id, command.At);
    }

    private static Refusal? RefusalToReview(HelpRequest request)
    {
        if (request.HasEnded) return request.Ended();
        return request.Status == RequestStatus.WaitingForApproval ? null : new Refusal.WaitsNoLonger(request.Status);
    }

    private static Refusal? RefusalToPush(HelpRequest request)
    {
        if (request.HasEnded) return request.Ended();
        if (request.WaitsForApproval) return new Refusal.WaitsForApproval();
        return request.IsClaimable ? null : new Refusal.AlreadyClaimed(request.Holders);
    }
}
