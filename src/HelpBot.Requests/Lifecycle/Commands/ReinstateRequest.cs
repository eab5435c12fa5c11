using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

/// <summary>A request that expired or did not work out is asked for again, on a new date. Details are given anew when they were erased.</summary>
public sealed record ReinstateRequest(TeamId Team, RequestId Request, Actor By, DateTimeOffset At, string Key, VisitTime Time, PrivateDetails? Private)
    : RequestCommand(Team, Request, By, At, Key);
