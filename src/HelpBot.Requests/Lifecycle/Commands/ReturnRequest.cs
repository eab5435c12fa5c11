using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

/// <summary>A supervisor gives a request that waits for approval back to the worker, to be changed.</summary>
public sealed record ReturnRequest(TeamId Team, RequestId Request, Actor By, DateTimeOffset At, string Key, Reason Reason)
    : RequestCommand(Team, Request, By, At, Key);
