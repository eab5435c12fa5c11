using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

/// <summary>What time does to a request.</summary>
public static class Ageing
{
    /// <summary>How long private details live after the visit or any other end (domain.md part 2, rule 4).</summary>
    public static TimeSpan PrivateDetailsLiveOn { get; } = TimeSpan.FromHours(24);

    /// <summary>When the private details of a request have to be gone: a day after the visit, or after an earlier end.</summary>
    public static DateTimeOffset ErasureOf(HelpRequest request, Team team)
    {
        var visitOver = team.LatestEnd(request.Plan.Time);
        return (request.EndedAt < visitOver ? request.EndedAt.Value : visitOver) + PrivateDetailsLiveOn;
    }

    internal static Decision Decide(HelpRequest request, ExpireRequest command, Circumstances known)
    {
        if (!command.By.IsClock) return new Refusal.NotYourRole(Roles.None);
        if (request.HasEnded) return request.Ended();
        if (request.Holders.Count > 0) return new Refusal.AlreadyClaimed(request.Holders);
        return command.At < known.Team.LatestStart(request.Plan.Time)
            ? new Refusal.TooEarly()
            : new RequestExpired(command.By.Id, command.At);
    }

    internal static Decision Decide(HelpRequest request, ErasePrivateDetails command, Circumstances known)
    {
        if (!command.By.IsClock) return new Refusal.NotYourRole(Roles.None);
        if (request.Erased) return request.Ended();
        return command.At < ErasureOf(request, known.Team)
            ? new Refusal.TooEarly()
            : new PrivateDetailsErased(command.By.Id, command.At);
    }
}
