using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>A supervisor let it through; students see it from now on.</summary>
public sealed record RequestApproved(PersonId By, DateTimeOffset At) : RequestEvent(By, At)
{
    /// <summary>Whether this supervisor goes along, as the first visit of level C asks.</summary>
    public bool GoesAlong { get; init; }
}
