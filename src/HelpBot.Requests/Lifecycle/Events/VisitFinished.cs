using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>A student told that the visit is done.</summary>
public sealed record VisitFinished(PersonId By, DateTimeOffset At, PersonId Student, int Minutes) : RequestEvent(By, At);
