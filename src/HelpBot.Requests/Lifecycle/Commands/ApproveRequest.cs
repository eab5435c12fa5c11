using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

/// <summary>A supervisor lets students see a request.</summary>
public sealed record ApproveRequest(TeamId Team, RequestId Request, Actor By, DateTimeOffset At, string Key)
    : RequestCommand(Team, Request, By, At, Key);
