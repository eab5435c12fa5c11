using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

/// <summary>A supervisor asks one student; only the yes of the student takes the place (domain.md part 4).</summary>
public sealed record AssignStudent(TeamId Team, RequestId Request, Actor By, DateTimeOffset At, string Key, PersonId Student)
    : RequestCommand(Team, Request, By, At, Key);
