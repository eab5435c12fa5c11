using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

/// <summary>A student tells that the visit is done: how many minutes it took, and one line of log.</summary>
public sealed record FinishVisit(TeamId Team, RequestId Request, Actor By, DateTimeOffset At, string Key, int Minutes, string Line)
    : RequestCommand(Team, Request, By, At, Key)
{
    /// <summary>Whether the student says that the visit was earlier than planned; without it, a visit cannot be done before it begins.</summary>
    public bool WasEarly { get; init; }
}
