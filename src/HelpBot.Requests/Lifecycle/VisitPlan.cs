using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

/// <summary>What is asked for, without personal data: all that a channel may read.</summary>
public sealed record VisitPlan
{
    /// <summary>The longest note, in characters (domain.md part 3).</summary>
    public const int LongestNote = 140;

    /// <summary>The most students one request can ask for (domain.md part 3).</summary>
    public const int MostStudents = 4;

    /// <summary>The code of the kind of help.</summary>
    public required string Task { get; init; }

    /// <summary>When, in the team's wall time.</summary>
    public required VisitTime Time { get; init; }

    /// <summary>One of the team's neighbourhoods.</summary>
    public required string Neighbourhood { get; init; }

    /// <summary>How many students go: 1 to 4.</summary>
    public int Students { get; init; } = 1;

    /// <summary>Whether the resident joins in (V3).</summary>
    public bool Together { get; init; } = true;

    /// <summary>Whether no student has been at this address before.</summary>
    public bool FirstVisit { get; init; }

    /// <summary>A practical note, cleaned of personal data, or null.</summary>
    public string? Note { get; init; }
}
