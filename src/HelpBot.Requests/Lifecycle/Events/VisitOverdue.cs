using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>Nobody said that the visit is done.</summary>
public sealed record VisitOverdue(PersonId By, DateTimeOffset At, Overdue Level) : RequestEvent(By, At);
