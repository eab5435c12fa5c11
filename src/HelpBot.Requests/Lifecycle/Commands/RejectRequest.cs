using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

/// <summary>A supervisor does not let a request through.</summary>
public sealed record RejectRequest(TeamId Team, RequestId Request, Actor By, DateTimeOffset At, string Key, Reason Reason)
    : RequestCommand(Team, Request, By, At, Key);
