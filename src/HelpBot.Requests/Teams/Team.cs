using HelpBot.Requests.People;

namespace HelpBot.Requests.Teams;

/// <summary>A team of students: where, when and how much it helps.</summary>
public sealed record Team
{
    /// <summary>How many days ahead a visit may be planned (domain.md part 3).</summary>
    public const int PlanningDays = 56;

    private const long Quarter = 15 * TimeSpan.TicksPerMinute;

    /// <summary>HelpBot's own id.</summary>
    public required TeamId Id { get; init; }

    /// <summary>As people call it.</summary>
    public required string Name { get; init; }

    /// <summary>The language of the channel.</summary>
    public Language Language { get; init; } = Language.Dutch;

    /// <summary>The zone of all wall times of this team.</summary>
    public required TimeZoneInfo TimeZone { get; init; }

    /// <summary>When students can be asked.</summary>
    public Shift Shift { get; init; } = Shift.Afternoons;

    /// <summary>When the team does not work.</summary>
    public IReadOnlyList<Closure> Closures { get; init; } = [];

    /// <summary>Where the team helps.</summary>
    public required IReadOnlyList<Neighbourhood> Neighbourhoods { get; init; }

    /// <summary>How many tasks a student may hold on one day (domain.md part 4).</summary>
    public int DailyMaximum { get; init; } = 2;

    /// <summary>The kinds of help, by code, that students may only give once their training is ticked (O4).</summary>
    public IReadOnlyList<string> TrainedTasks { get; init; } = [];

    /// <summary>How many students the team counts on (V7).</summary>
    public int Capacity { get; init; } = 10;

    /// <summary>The wall time of an instant.</summary>
    public DateTime WallTime(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, TimeZone).DateTime;

    /// <summary>Today, for this team.</summary>
    public DateOnly Today(DateTimeOffset now) => DateOnly.FromDateTime(WallTime(now));

    /// <summary>The instant of a wall time; in the hour that summer time skips, the first moment after it.</summary>
    public DateTimeOffset Instant(DateOnly date, TimeOnly time)
    {
        var wall = date.ToDateTime(time);
        // Clocks change on a quarter of an hour, so the next quarters lead to the first moment that exists.
        while (TimeZone.IsInvalidTime(wall)) wall = wall.AddTicks(Quarter - (wall.Ticks % Quarter));
        return new DateTimeOffset(wall, TimeZone.GetUtcOffset(wall)).ToUniversalTime();
    }

    /// <summary>Whether students work on this day: a day of the shift outside all closures.</summary>
    public bool IsWorkingDay(DateOnly date) =>
        Shift.Days.Contains(date.DayOfWeek) && !IsClosed(date);

    /// <summary>The last working day that can be planned, seen from a day; that day itself when there is none.</summary>
    public DateOnly LastPlanningDay(DateOnly today) => WorkingDaysFrom(today).LastOrDefault(today);

    /// <summary>The first working days from a date on, that date included, within the planning horizon.</summary>
    public IEnumerable<DateOnly> WorkingDaysFrom(DateOnly date) =>
        Enumerable.Range(0, PlanningDays + 1).Select(date.AddDays).Where(IsWorkingDay);

    private bool IsClosed(DateOnly date)
    {
        foreach (var closure in Closures)
            if (closure.Covers(date)) return true;
        return false;
    }
}
