using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>A student arrived.</summary>
public sealed record VisitStarted(PersonId By, DateTimeOffset At, PersonId Student) : RequestEvent(By, At);
