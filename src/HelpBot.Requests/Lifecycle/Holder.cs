using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>A student who has a place on a request.</summary>
/// <param name="Student">Who.</param>
/// <param name="Since">When the place was claimed.</param>
/// <param name="Minutes">How long the visit took, once the student has said so.</param>
public sealed record Holder(PersonId Student, DateTimeOffset Since, int? Minutes = null)
{
    /// <summary>Whether day, time or address changed since, and the student has not said yes again.</summary>
    public bool MustConfirm { get; init; }

    /// <summary>When the student arrived, or null.</summary>
    public DateTimeOffset? ArrivedAt { get; init; }

    /// <summary>Whether the student found nobody home; the minutes count all the same.</summary>
    public bool FoundNobody { get; init; }

    /// <summary>The minutes that a supervisor signed for, or null.</summary>
    public int? ApprovedMinutes { get; init; }

    /// <summary>Whether there are minutes that wait for a signature.</summary>
    public bool IsUnsigned => Minutes is not null && ApprovedMinutes is null;
}
