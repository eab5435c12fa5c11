using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>A student took the release back and has the place again.</summary>
public sealed record ReleaseUndone(PersonId By, DateTimeOffset At, PersonId Student) : RequestEvent(By, At);
