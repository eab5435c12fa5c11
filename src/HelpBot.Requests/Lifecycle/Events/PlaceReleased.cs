using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>A student gave a place back.</summary>
public sealed record PlaceReleased(PersonId By, DateTimeOffset At, PersonId Student, Reason Reason) : RequestEvent(By, At);
