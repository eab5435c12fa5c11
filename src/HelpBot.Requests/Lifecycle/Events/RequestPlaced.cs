using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

/// <summary>A worker asked for help; it waits for approval unless it is published at once.</summary>
public sealed record RequestPlaced(
    PersonId By, DateTimeOffset At, RequestId Request, TeamId Team, VisitPlan Plan, bool Published, bool Urgent)
    : RequestEvent(By, At)
{
    /// <summary>The worker it is for when the clock made it; null when the one who placed it asks.</summary>
    public PersonId? OnBehalfOf { get; init; }

    /// <summary>Which date of a series it is, or null.</summary>
    public SeriesPlace? Series { get; init; }

    /// <summary>The student who takes every date of the series, or null.</summary>
    public PersonId? FixedStudent { get; init; }

    /// <summary>Until when that student may choose first, or null.</summary>
    public DateTimeOffset? FirstRightUntil { get; init; }

    /// <summary>The request that it repeats, or null.</summary>
    public RequestId? RepeatOf { get; init; }
}
