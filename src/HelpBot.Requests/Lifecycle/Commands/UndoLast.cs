using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

/// <summary>Takes back a release or a cancellation of a moment ago.</summary>
public sealed record UndoLast(TeamId Team, RequestId Request, Actor By, DateTimeOffset At, string Key)
    : RequestCommand(Team, Request, By, At, Key);
