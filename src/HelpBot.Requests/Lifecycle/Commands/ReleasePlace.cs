using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

/// <summary>A student gives a place back, or says no to the question of a supervisor or another student.</summary>
public sealed record ReleasePlace(TeamId Team, RequestId Request, Actor By, DateTimeOffset At, string Key, Reason Reason)
    : RequestCommand(Team, Request, By, At, Key)
{
    /// <summary>The student whose place it is when a supervisor gives it back on a phone call; null for one's own.</summary>
    public PersonId? OnBehalfOf { get; init; }
}
