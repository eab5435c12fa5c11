using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

/// <summary>The worker or a supervisor calls a request off.</summary>
public sealed record CancelRequest(TeamId Team, RequestId Request, Actor By, DateTimeOffset At, string Key, Reason Reason)
    : RequestCommand(Team, Request, By, At, Key)
{
    /// <summary>Whether all later dates of the series are called off too.</summary>
    public bool AllFollowing { get; init; }
}
