using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

/// <summary>A supervisor signs for the minutes of a student, corrected where needed (domain.md part 4).</summary>
public sealed record ApproveHours(TeamId Team, RequestId Request, Actor By, DateTimeOffset At, string Key, PersonId Student, int Minutes)
    : RequestCommand(Team, Request, By, At, Key);
