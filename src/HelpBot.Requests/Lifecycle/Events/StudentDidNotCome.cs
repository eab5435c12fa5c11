using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>A student did not come; the place is free again when the visit can still begin.</summary>
public sealed record StudentDidNotCome(PersonId By, DateTimeOffset At, PersonId Student, bool Reopened) : RequestEvent(By, At);
