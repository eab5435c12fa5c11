using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>The right of the fixed student of a series to choose first (domain.md part 4, series).</summary>
/// <param name="Student">Who.</param>
/// <param name="Until">From then on everyone can claim.</param>
public sealed record FirstRight(PersonId Student, DateTimeOffset Until)
{
    /// <summary>How long the right lasts.</summary>
    public static TimeSpan Lasts { get; } = TimeSpan.FromHours(24);
}
