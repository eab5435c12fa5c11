using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

/// <summary>Two students agree that one takes over the date of the other (domain.md part 4, swap).</summary>
internal static class Swapping
{
    public static Decision Decide(HelpRequest request, OfferSwap command, Circumstances known)
    {
        if (request.HasEnded) return request.Ended();
        if (request.PlaceOf(command.By.Id) is not { Minutes: null } place) return new Refusal.NotYourPlace();
        if (place.ArrivedAt is not null) return new Refusal.HasBegun();
        if (known.Roster.Find(command.To) is not { } person || !person.Is(Roles.Student)) return new Refusal.NoSuchStudent();
        if (request.IsHeldBy(command.To)) return new Refusal.AlreadyClaimed(request.Holders);
        if (command.At >= known.Team.LatestStart(request.Plan.Time)) return new Refusal.TooLate();
        return StudentRules.RefusalOf(command.To, request.Id, request.Plan, known) is null
            ? new SwapOffered(command.By.Id, command.At, command.By.Id, command.To)
            : new Refusal.StudentHasNoRoom(command.To);
    }

    public static Decision Accept(HelpRequest request, SwapOffer offer, ClaimRequest command, Circumstances known)
    {
        if (command.At >= known.Team.LatestStart(request.Plan.Time)) return new Refusal.TooLate();
        return StudentRules.RefusalOf(offer.To, request.Id, request.Plan, known) is { } refusal
            ? refusal
            : new PlaceSwapped(offer.To, command.At, offer.From, offer.To);
    }
}
