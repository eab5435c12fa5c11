using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

/// <summary>The clock: the visit can no longer begin.</summary>
public sealed record ExpireRequest(TeamId Team, RequestId Request, Actor By, DateTimeOffset At, string Key)
    : RequestCommand(Team, Request, By, At, Key);
