namespace HelpBot.Requests.Teams;

/// <summary>
/// Moments before a visit, in the wall time of the team and on its working days: nobody is asked for anything in a
/// weekend or a closure (domain.md part 4, unclaimed). All figures are judgement, as there.
/// </summary>
public static class WorkingTime
{
    private const int FarthestDays = 366;

    private static readonly TimeOnly Evening = new(18, 0);
    private static readonly TimeOnly Morning = new(9, 0);
    private static readonly TimeOnly EarlyMorning = new(7, 0);

    /// <summary>The last working day up to and including this one; the day itself when there is none for a year.</summary>
    public static DateOnly WorkingDayUpTo(this Team team, DateOnly date)
    {
        for (var days = 0; days < FarthestDays; days++)
            if (team.IsWorkingDay(date.AddDays(-days))) return date.AddDays(-days);
        return date;
    }

    /// <summary>Nine o'clock on this day.</summary>
    public static DateTimeOffset MorningOf(this Team team, DateOnly date) => team.Instant(date, Morning);

    /// <summary>The next nine o'clock of a working day, from a moment on.</summary>
    public static DateTimeOffset NextMorning(this Team team, DateTimeOffset from)
    {
        var date = team.Today(from);
        if (team.MorningOf(date) < from) date = date.AddDays(1);
        return team.MorningOf(team.WorkingDaysFrom(date).FirstOrDefault(date));
    }

    /// <summary>The time at which the visit starts, this many working days earlier.</summary>
    public static DateTimeOffset WorkingDaysBefore(this Team team, VisitTime visit, int days)
    {
        var date = visit.Date;
        for (; days > 0; days--) date = team.WorkingDayUpTo(date.AddDays(-1));
        return team.Instant(date, visit.From);
    }

    /// <summary>This many hours before the visit starts, but not before seven in the morning of its day.</summary>
    public static DateTimeOffset HoursBefore(this Team team, VisitTime visit, int hours)
    {
        var (then, early) = (team.EarliestStart(visit) - TimeSpan.FromHours(hours), team.Instant(visit.Date, EarlyMorning));
        return then > early ? then : early;
    }

    /// <summary>Six in the evening of the working day before the visit.</summary>
    public static DateTimeOffset EveningBefore(this Team team, VisitTime visit) =>
        team.Instant(team.WorkingDayUpTo(visit.Date.AddDays(-1)), Evening);

    /// <summary>Nine in the morning of the visit, but at least an hour before it starts.</summary>
    public static DateTimeOffset MorningBefore(this Team team, VisitTime visit)
    {
        var (nine, hourBefore) = (team.MorningOf(visit.Date), team.EarliestStart(visit) - TimeSpan.FromHours(1));
        return nine < hourBefore ? nine : hourBefore;
    }
}
