using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

/// <summary>The worker or a supervisor tells that a student did not come.</summary>
public sealed record ReportNoShow(TeamId Team, RequestId Request, Actor By, DateTimeOffset At, string Key, PersonId Student)
    : RequestCommand(Team, Request, By, At, Key);
