using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

/// <summary>A worker asks for help.</summary>
public sealed record PlaceRequest(TeamId Team, RequestId Request, Actor By, DateTimeOffset At, string Key, VisitPlan Plan, PrivateDetails Private)
    : RequestCommand(Team, Request, By, At, Key);
