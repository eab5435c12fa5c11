using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

/// <summary>The worker or a supervisor changes what is asked for; who has a place is asked again when day, time or address change (domain.md part 4).</summary>
public sealed record ChangeRequest(TeamId Team, RequestId Request, Actor By, DateTimeOffset At, string Key, VisitPlan Plan, PrivateDetails? Private)
    : RequestCommand(Team, Request, By, At, Key);
