using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

/// <summary>A student stood at the door and nobody was home; the minutes count.</summary>
public sealed record ReportNobodyHome(TeamId Team, RequestId Request, Actor By, DateTimeOffset At, string Key, int Minutes)
    : RequestCommand(Team, Request, By, At, Key);
