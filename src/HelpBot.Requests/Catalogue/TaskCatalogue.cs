namespace HelpBot.Requests.Catalogue;

/// <summary>The thirteen kinds of help students may give (domain.md part 2); those that V2 names come first.</summary>
public static class TaskCatalogue
{
    /// <summary>All kinds of help, in the order in which they are offered.</summary>
    public static IReadOnlyList<TaskType> All { get; } =
    [
        new("SHOP", 60, 1, ApprovalLevel.A),
        new("GAME", 60, 1, ApprovalLevel.A),
        new("HOME", 90, 1, ApprovalLevel.A),
        new("DOCTOR", 120, 1, ApprovalLevel.B),
        new("MEET", 120, 1, ApprovalLevel.A),
        new("WALK", 45, 1, ApprovalLevel.A),
        new("COOK", 90, 1, ApprovalLevel.A),
        new("PHONE", 45, 1, ApprovalLevel.A),
        new("LETTER", 45, 1, ApprovalLevel.B),
        new("PET", 30, 1, ApprovalLevel.A),
        new("GROUP", 150, 2, ApprovalLevel.A),
        new("GARDEN", 60, 2, ApprovalLevel.B),
        new("RELIEF", 120, 2, ApprovalLevel.C),
    ];

    /// <summary>The kind of help with this code, or null when there is none.</summary>
    public static TaskType? Find(string code) => All.FirstOrDefault(type => type.Code == code);

    /// <summary>
    /// Whether a supervisor must approve first: by the level of the kind of help, and for a first visit at an
    /// address unless a pair goes (domain.md part 2).
    /// </summary>
    public static bool NeedsApproval(string code, bool firstVisit, int students) =>
        Find(code) is not { Level: ApprovalLevel.A } || (firstVisit && students < 2);
}
