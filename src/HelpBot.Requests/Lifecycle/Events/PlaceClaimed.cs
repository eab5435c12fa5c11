using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>A student took a place.</summary>
public sealed record PlaceClaimed(PersonId By, DateTimeOffset At, PersonId Student) : RequestEvent(By, At)
{
    /// <summary>Whether the student takes every date of the series.</summary>
    public bool EveryDate { get; init; }
}
