using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

internal static class Claiming
{
    public static Decision Decide(HelpRequest request, ClaimRequest command, Circumstances known)
    {
        if (!command.By.Is(Roles.Student, request.Team)) return new Refusal.NotYourRole(Roles.Student);
        if (request.HasEnded) return request.Ended();
        if (request.IsHeldBy(command.By.Id)) return new Refusal.AlreadyYours();
        if (RefusalOfPlace(request, command.By.Id, command.At, known) is { } refusal) return refusal;
        return new PlaceClaimed(command.By.Id, command.At, command.By.Id);
    }

    /// <summary>Why this student cannot take a place now, or null.</summary>
    public static Refusal? RefusalOfPlace(HelpRequest request, PersonId student, DateTimeOffset now, Circumstances known)
    {
        if (request.Status == RequestStatus.WaitingForApproval) return new Refusal.WaitsForApproval();
        if (!request.IsClaimable) return new Refusal.AlreadyClaimed(request.Holders);
        if (now >= known.Team.LatestStart(request.Plan.Time)) return new Refusal.TooLate();
        return known.AgendaOf(student).Conflict(request.Id, request.Plan.Time, known.Team.DailyMaximum);
    }
}
