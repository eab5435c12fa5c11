using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

/// <summary>The clock: the next date of a series was made as this request, or cannot be made any more (null).</summary>
public sealed record ContinueSeries(TeamId Team, RequestId Request, Actor By, DateTimeOffset At, string Key, RequestId? Next)
    : RequestCommand(Team, Request, By, At, Key);
