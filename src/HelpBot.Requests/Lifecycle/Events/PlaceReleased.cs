using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>A student gave a place back.</summary>
public sealed record PlaceReleased(PersonId By, DateTimeOffset At, PersonId Student, Reason Reason) : RequestEvent(By, At)
{
    /// <summary>Whether this was less than four hours before the visit, so that a supervisor has to read it (domain.md part 4).</summary>
    public bool IsLate { get; init; }
}
