namespace HelpBot.Requests.Teams;

/// <summary>
/// When a visit takes place, in the team's wall time: <paramref name="Minutes"/> somewhere between
/// <paramref name="From"/> and <paramref name="Until"/>, or exactly then when the window is as long as the visit.
/// </summary>
/// <param name="Date">The day.</param>
/// <param name="From">The earliest start.</param>
/// <param name="Until">The latest end.</param>
/// <param name="Minutes">How long it takes: 15 to 180, in steps of 15 (domain.md part 3).</param>
public sealed record VisitTime(DateOnly Date, TimeOnly From, TimeOnly Until, int Minutes)
{
    /// <summary>The shortest visit, in minutes, and the step in which durations are given.</summary>
    public const int ShortestMinutes = 15;

    /// <summary>The longest visit, in minutes.</summary>
    public const int LongestMinutes = 180;

    /// <summary>A visit that starts at an agreed time.</summary>
    public static VisitTime At(DateOnly date, TimeOnly start, int minutes) => new(date, start, start.AddMinutes(minutes), minutes);

    /// <summary>Whether the start is agreed to the minute.</summary>
    public bool IsExact => (Until - From).TotalMinutes == Minutes;

    /// <summary>
    /// Whether one student cannot do both: neither fits whole before the other. Exact visits that touch do not
    /// overlap; a visit with a window gives way as far as its window allows.
    /// </summary>
    public bool Overlaps(VisitTime other) =>
        Date == other.Date && !CanPrecede(other) && !other.CanPrecede(this);

    private bool CanPrecede(VisitTime other) =>
        From.ToTimeSpan() + TimeSpan.FromMinutes(Minutes) <= other.Until.ToTimeSpan() - TimeSpan.FromMinutes(other.Minutes);
}
