using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

/// <summary>A worker asked for help; it waits for approval unless it is published at once.</summary>
public sealed record RequestPlaced(
    PersonId By, DateTimeOffset At, RequestId Request, TeamId Team, VisitPlan Plan, bool Published, bool Urgent)
    : RequestEvent(By, At);
