using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

/// <summary>A student or worker rings the bell: a supervisor should call. No story is typed or stored (domain.md part 2, rule 5).</summary>
public sealed record RaiseConcern(TeamId Team, RequestId Request, Actor By, DateTimeOffset At, string Key)
    : RequestCommand(Team, Request, By, At, Key);
