using HelpBot.Requests.Lifecycle;

namespace HelpBot.Dialogs.Intake;

/// <summary>What the intake answers.</summary>
/// <param name="Draft">The draft to keep; null deletes it.</param>
/// <param name="Posts">What to say, in order.</param>
public sealed record IntakeOutcome(Draft? Draft, params IReadOnlyList<Post> Posts)
{
    /// <summary>What stands in place of the card that was tapped: the question with its answer, without buttons.</summary>
    public Post? Answered { get; init; }

    /// <summary>The request that was placed.</summary>
    public HelpRequest? Placed { get; init; }

    /// <summary>The confirmed request, to be placed before the draft is deleted.</summary>
    public Placement? Placement { get; init; }
}

/// <summary>A request that the worker confirmed.</summary>
/// <param name="Request">The id it will have.</param>
/// <param name="Plan">What is asked for.</param>
/// <param name="Private">What only who goes may know.</param>
/// <param name="Series">The first date of a series, or null for a single visit.</param>
/// <param name="RepeatOf">The request that it repeats, or null.</param>
public sealed record Placement(
    RequestId Request, VisitPlan Plan, PrivateDetails Private, SeriesPlace? Series = null, RequestId? RepeatOf = null);
