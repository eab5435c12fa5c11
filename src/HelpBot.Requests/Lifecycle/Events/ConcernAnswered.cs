using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>A supervisor took the concern on.</summary>
public sealed record ConcernAnswered(PersonId By, DateTimeOffset At) : RequestEvent(By, At);
