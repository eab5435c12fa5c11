using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>Something that happened to a request. Closed: all cases are in <c>Lifecycle/Events</c>. Ids and codes only.</summary>
/// <param name="By">Who did it.</param>
/// <param name="At">When.</param>
public abstract record RequestEvent(PersonId By, DateTimeOffset At);
