using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>A student stood at the door and nobody was home.</summary>
public sealed record NobodyWasHome(PersonId By, DateTimeOffset At, PersonId Student, int Minutes) : RequestEvent(By, At);
