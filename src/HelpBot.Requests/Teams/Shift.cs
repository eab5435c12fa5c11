namespace HelpBot.Requests.Teams;

/// <summary>When students can be asked (V1): local wall time on these days of the week.</summary>
public sealed record Shift(TimeOnly From, TimeOnly Until, IReadOnlyList<DayOfWeek> Days)
{
    /// <summary>Monday to Friday, 13:00 to 17:00 (domain.md part 3).</summary>
    public static Shift Afternoons { get; } = new(
        new TimeOnly(13, 0),
        new TimeOnly(17, 0),
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday]);

    /// <summary>The length of the shift in minutes.</summary>
    public int Minutes => (int)(Until - From).TotalMinutes;
}
