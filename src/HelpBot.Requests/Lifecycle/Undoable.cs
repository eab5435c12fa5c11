using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>The last step that its actor may still take back.</summary>
/// <param name="By">Who took the step.</param>
/// <param name="At">When.</param>
public sealed record Undoable(PersonId By, DateTimeOffset At)
{
    /// <summary>How long a release or a cancellation can be taken back (domain.md part 6).</summary>
    public static TimeSpan Window { get; } = TimeSpan.FromMinutes(2);

    /// <summary>Whether this actor can still take it back.</summary>
    public bool IsFor(PersonId actor, DateTimeOffset now) => By == actor && now - At <= Window;
}
