using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

/// <summary>The worker tells how the resident found the visit (K2).</summary>
public sealed record GiveFeedback(TeamId Team, RequestId Request, Actor By, DateTimeOffset At, string Key, ResidentFeedback Feedback, bool SameStudent)
    : RequestCommand(Team, Request, By, At, Key);
