using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>Nobody took the concern on in time; supervisors are paged again.</summary>
public sealed record ConcernRepeated(PersonId By, DateTimeOffset At) : RequestEvent(By, At);
