using HelpBot.Requests.Teams;

namespace HelpBot.Dialogs.Understanding.When;

/// <summary>When a visit is wanted, as far as it is told and can be planned. All in the wall time of the team.</summary>
public sealed record PlannedTime
{
    /// <summary>The day, or the first of a series.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The days that may be meant, when there are several; then there is no date.</summary>
    public IReadOnlyList<DateOnly> Options { get; init; } = [];

    /// <summary>The agreed start.</summary>
    public TimeOnly? Start { get; init; }

    /// <summary>The end of a visit with an agreed start, told or reckoned.</summary>
    public TimeOnly? End { get; init; }

    /// <summary>The times between which it suits, when no start is agreed.</summary>
    public (TimeOnly From, TimeOnly Until)? Window { get; init; }

    /// <summary>How long: 15 to 180 minutes in steps of 15; null when what was told is no good duration.</summary>
    public int? Minutes { get; init; }

    /// <summary>Whether the duration is the usual one of the kind of help.</summary>
    public bool IsUsualDuration { get; init; }

    /// <summary>The series, or null for a single visit.</summary>
    public Recurrence? Recurrence { get; init; }

    /// <summary>The weeks between the visits of a series whose first day is not known yet; null for any other.</summary>
    public int? EveryWeeks { get; init; }

    /// <summary>What was told and cannot be.</summary>
    public IReadOnlyList<TimeProblem> Problems { get; init; } = [];

    /// <summary>Whether something that was told of a part cannot be.</summary>
    public bool HasProblem(TimePart part)
    {
        for (var i = 0; i < Problems.Count; i++)
            if (Problems[i].Part == part) return true;
        return false;
    }
}
