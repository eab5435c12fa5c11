using HelpBot.Dialogs.Understanding.When;
using HelpBot.Requests.Catalogue;

namespace HelpBot.Dialogs.Understanding;

/// <summary>One request, as far as a sentence tells it.</summary>
public sealed record UnderstoodRequest
{
    /// <summary>The code of the kind of help.</summary>
    public string? Task { get; init; }

    /// <summary>When.</summary>
    public PlannedTime Time { get; init; } = new();

    /// <summary>The name of the neighbourhood.</summary>
    public string? Neighbourhood { get; init; }

    /// <summary>The neighbourhoods that may be meant, when there are several; then none is filled in.</summary>
    public IReadOnlyList<string> NeighbourhoodOptions { get; init; } = [];

    /// <summary>Whether the neighbourhood was misspelled or known only by a postcode.</summary>
    public bool ConfirmNeighbourhood { get; init; }

    /// <summary>How many students: 1 to 4.</summary>
    public int Students { get; init; } = 1;

    /// <summary>Whether the number of students was told.</summary>
    public bool StudentsAreTold { get; init; }

    /// <summary>Whether the resident joins in; null when that is doubtful.</summary>
    public bool? Together { get; init; } = true;

    /// <summary>Whether it should be the same student every time.</summary>
    public bool FixedStudent { get; init; }

    /// <summary>Whether the resident wishes a woman or a man; the reason is never asked (domain.md part 3). Null without a wish.</summary>
    public What.StudentWish? StudentWish { get; init; }

    /// <summary>Practical notes.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Who looks at it before it is published; null while the kind of help is unknown.</summary>
    public ApprovalLevel? Level { get; init; }

    /// <summary>What is missing or doubtful, in the order of asking.</summary>
    public IReadOnlyList<Part> Ask { get; init; } = [];

    /// <summary>Which words gave what.</summary>
    public IReadOnlyList<Reason> Reasons { get; init; } = [];
}

/// <summary>Why a part is as it is.</summary>
/// <param name="Part">The part, as it is called in the JSON of a draft.</param>
/// <param name="Words">The words as typed.</param>
public sealed record Reason(string Part, string Words);
