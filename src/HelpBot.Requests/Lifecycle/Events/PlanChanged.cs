using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>What is asked for was changed.</summary>
public sealed record PlanChanged(PersonId By, DateTimeOffset At, VisitPlan Plan, bool Published, bool Urgent) : RequestEvent(By, At)
{
    /// <summary>Whether day, time or address changed, so that who has a place is asked again.</summary>
    public bool AsksAgain { get; init; }

    /// <summary>Students who keep their place.</summary>
    public EquatableList<PersonId> Kept { get; init; } = [];

    /// <summary>Students who have another task then, or may not: their places are free again.</summary>
    public EquatableList<PersonId> Dropped { get; init; } = [];
}
