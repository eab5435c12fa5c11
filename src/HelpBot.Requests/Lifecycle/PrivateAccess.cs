using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>Who may see private details (domain.md part 4, role × field).</summary>
public static class PrivateAccess
{
    /// <summary>
    /// Why this reader may not see them, or null: a claimer may from claim to the end of the request, the worker who
    /// asked may until they are erased.
    /// </summary>
    public static Refusal? RefusalToRead(HelpRequest? request, Actor reader)
    {
        if (request is null) return new Refusal.NoSuchRequest();
        if (reader.Team != request.Team) return new Refusal.NotYourTeam();
        if (request.Erased) return request.Ended();
        if (request.Requester == reader.Id && reader.Is(Roles.Worker, request.Team)) return null;
        if (request.PlaceOf(reader.Id) is not { Minutes: null }) return new Refusal.NotYourPlace();
        return request.HasEnded ? request.Ended() : null;
    }
}
