namespace HelpBot.Requests.Lifecycle;

/// <summary>Why something was released, rejected or cancelled: a code, never free text (domain.md part 4).</summary>
public enum Reason
{
    /// <summary>Something else.</summary>
    Other,

    /// <summary>The student is ill.</summary>
    Ill,

    /// <summary>The student has school.</summary>
    School,

    /// <summary>The student does not dare to.</summary>
    TooHard,

    /// <summary>The resident called it off.</summary>
    ResidentCancelled,

    /// <summary>It was solved in another way.</summary>
    Solved,

    /// <summary>This is professional care, which students may not give.</summary>
    ProfessionalCare,

    /// <summary>It is not safe enough.</summary>
    NotSafe,

    /// <summary>Nobody can come then.</summary>
    NobodyAvailable,

    /// <summary>Something in it is not clear enough.</summary>
    NotClear,

    /// <summary>Nobody was home.</summary>
    NobodyHome,

    /// <summary>No student came.</summary>
    NoShow,

    /// <summary>Nobody told how it went.</summary>
    NotReported,
}
