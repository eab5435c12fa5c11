using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

/// <summary>A student takes a place.</summary>
public sealed record ClaimRequest(TeamId Team, RequestId Request, Actor By, DateTimeOffset At, string Key)
    : RequestCommand(Team, Request, By, At, Key);
