namespace HelpBot.Requests.Lifecycle;

/// <summary>Who was asked about a visit that nobody finished (domain.md part 4, start and end taps).</summary>
public enum Overdue
{
    /// <summary>Nobody yet.</summary>
    None,

    /// <summary>The student, 20 minutes after the planned end.</summary>
    Student,

    /// <summary>A supervisor, 10 minutes later.</summary>
    Supervisor,
}
