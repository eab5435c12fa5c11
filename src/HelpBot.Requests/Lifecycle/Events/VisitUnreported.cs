using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>Nobody ever told how the visit went; it is closed.</summary>
public sealed record VisitUnreported(PersonId By, DateTimeOffset At) : RequestEvent(By, At);
