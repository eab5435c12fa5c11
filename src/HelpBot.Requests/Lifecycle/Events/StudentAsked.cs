using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>A supervisor asked a student.</summary>
public sealed record StudentAsked(PersonId By, DateTimeOffset At, PersonId Student) : RequestEvent(By, At);
