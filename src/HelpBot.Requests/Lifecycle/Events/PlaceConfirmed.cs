using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>A student said yes to the change.</summary>
public sealed record PlaceConfirmed(PersonId By, DateTimeOffset At, PersonId Student) : RequestEvent(By, At);
