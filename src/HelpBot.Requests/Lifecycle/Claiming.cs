using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

internal static class Claiming
{
    public static Decision Decide(HelpRequest request, ClaimRequest command, Circumstances known)
    {
        var student = command.By.Id;
        if (request.HasEnded) return request.Ended();
        if (request.PlaceOf(student) is { } place)
            return place.MustConfirm ? new PlaceConfirmed(student, command.At, student) : new Refusal.AlreadyYours();
        if (request.SwapTo(student) is { } offer) return Swapping.Accept(request, offer, command, known);
        if (RefusalOfPlace(request, student, command.At, known) is { } refusal) return refusal;
        return new PlaceClaimed(student, command.At, student) { EveryDate = command.EveryDate && request.Series is not null };
    }

    /// <summary>Why this student cannot take a free place now, or null.</summary>
    public static Refusal? RefusalOfPlace(HelpRequest request, PersonId student, DateTimeOffset now, Circumstances known)
    {
        if (request.WaitsForApproval) return new Refusal.WaitsForApproval();
        if (!request.IsClaimable) return new Refusal.AlreadyClaimed(request.Holders);
        if (request.FirstRight is { } right && right.Student != student && now < right.Until)
            return new Refusal.FixedStudentFirst(right.Student, right.Until);
        if (now >= known.Team.LatestStart(request.Plan.Time)) return new Refusal.TooLate();
        return StudentRules.RefusalOf(student, request.Id, request.Plan, known);
    }
}
