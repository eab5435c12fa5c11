using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

/// <summary>A worker asks for help.</summary>
public sealed record PlaceRequest(TeamId Team, RequestId Request, Actor By, DateTimeOffset At, string Key, VisitPlan Plan, PrivateDetails Private)
    : RequestCommand(Team, Request, By, At, Key)
{
    /// <summary>Which date of a series it is: the first one from a worker, a later one from the clock; null for a single visit.</summary>
    public SeriesPlace? Series { get; init; }

    /// <summary>The request of the series before this one; the clock goes by it.</summary>
    public HelpRequest? Previous { get; init; }

    /// <summary>The request that the worker was shown as the same, or null. Whatever became of it, this one is placed.</summary>
    public RequestId? RepeatOf { get; init; }
}
