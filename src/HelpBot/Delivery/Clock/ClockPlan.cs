using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Delivery.Clock;

/// <summary>What time itself asks of a request, and when. Pure.</summary>
internal static class ClockPlan
{
    /// <summary>
    /// The command that is due now, or null. Erasure goes first: expiry ends a request now, which would move an
    /// erasure that is overdue another day away.
    /// </summary>
    public static RequestCommand? Due(HelpRequest request, Team team, DateTimeOffset now)
    {
        var by = Actor.Clock(request.Team);
        if (!request.Erased && now >= Ageing.ErasureOf(request, team))
            return new ErasePrivateDetails(request.Team, request.Id, by, now, Key("erase", request));
        return Expires(request) && now >= team.LatestStart(request.Plan.Time)
            ? new ExpireRequest(request.Team, request.Id, by, now, Key("expire", request))
            : null;
    }

    /// <summary>When something is due next, or null when time asks nothing more.</summary>
    public static DateTimeOffset? Next(HelpRequest request, Team team)
    {
        DateTimeOffset? expiry = Expires(request) ? team.LatestStart(request.Plan.Time) : null;
        DateTimeOffset? erasure = request.Erased ? null : Ageing.ErasureOf(request, team);
        return expiry < erasure ? expiry : erasure ?? expiry;
    }

    private static bool Expires(HelpRequest request) => !request.HasEnded && request.Holders.Count == 0;

    private static string Key(string what, HelpRequest request) => $"clock-{what}-{request.Id}-{request.Version}";
}
