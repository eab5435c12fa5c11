using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>That someone rang the bell: when, and whether a supervisor took it on. Never why (domain.md part 2, rule 5).</summary>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
/// <param name="Repeated">Whether supervisors were paged a second time.</param>
/// <param name="AnsweredBy">The supervisor who took it on, or null.</param>
public sealed record Concern(PersonId By, DateTimeOffset At, bool Repeated = false, PersonId? AnsweredBy = null)
{
    /// <summary>How soon a supervisor has to take it on (domain.md part 4, signal of concern).</summary>
    public static TimeSpan AnswerWithin { get; } = TimeSpan.FromMinutes(15);

    /// <summary>Whether it waits for a supervisor.</summary>
    public bool IsOpen => AnsweredBy is null;
}
