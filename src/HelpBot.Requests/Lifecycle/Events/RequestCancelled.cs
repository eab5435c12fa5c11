using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>The worker or a supervisor called it off.</summary>
public sealed record RequestCancelled(PersonId By, DateTimeOffset At, Reason Reason) : RequestEvent(By, At)
{
    /// <summary>Whether all later dates of the series are called off too.</summary>
    public bool AllFollowing { get; init; }
}
