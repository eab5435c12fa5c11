using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>News that has to be tapped as read: a cancellation by the students, a late release by a supervisor (domain.md part 4).</summary>
/// <param name="Since">When it was told.</param>
/// <param name="Students">The students who have not read it.</param>
/// <param name="BySupervisor">Whether one of the supervisors has to read it.</param>
/// <param name="Repeated">Whether supervisors were told that it was not read.</param>
public sealed record UnreadNews(DateTimeOffset Since, EquatableList<PersonId> Students, bool BySupervisor, bool Repeated = false)
{
    /// <summary>How soon it has to be read.</summary>
    public static TimeSpan ReadWithin { get; } = TimeSpan.FromMinutes(30);
}
