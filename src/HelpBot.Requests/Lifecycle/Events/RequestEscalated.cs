using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>It was still not settled this shortly before the visit.</summary>
public sealed record RequestEscalated(PersonId By, DateTimeOffset At, Escalation Level) : RequestEvent(By, At);
