namespace HelpBot.Requests.Teams;

/// <summary>When a team can plan a visit (domain.md part 3, validation).</summary>
public static class VisitTimeCheck
{
    /// <summary>What is wrong with a day, or null when students work then.</summary>
    public static VisitTimeProblem? ProblemWithDay(this Team team, DateOnly date, DateTimeOffset now)
    {
        var today = team.Today(now);
        if (date < today) return VisitTimeProblem.DayIsPast;
        if (date > today.AddDays(Team.PlanningDays)) return VisitTimeProblem.TooFarAhead;
        if (!team.Shift.Days.Contains(date.DayOfWeek)) return VisitTimeProblem.NoWorkingDay;
        return team.IsWorkingDay(date) ? null : VisitTimeProblem.TeamClosed;
    }

    /// <summary>What is wrong with a visit's time, or null when it can be planned.</summary>
    public static VisitTimeProblem? ProblemWith(this Team team, VisitTime visit, DateTimeOffset now)
    {
        if (team.ProblemWithDay(visit.Date, now) is { } problem) return problem;
        if (visit.From < team.Shift.From || visit.Until > team.Shift.Until || visit.Until <= visit.From)
            return VisitTimeProblem.OutsideShift;
        if (!IsDuration(visit.Minutes) || (visit.Until - visit.From).TotalMinutes < visit.Minutes)
            return VisitTimeProblem.BadDuration;
        return LatestStart(team, visit) <= now ? VisitTimeProblem.TimeIsPast : null;
    }

    /// <summary>Whether a visit may take this long.</summary>
    public static bool IsDuration(int minutes) =>
        minutes is >= VisitTime.ShortestMinutes and <= VisitTime.LongestMinutes && minutes % VisitTime.ShortestMinutes == 0;

    /// <summary>The last instant at which the visit can still begin.</summary>
    public static DateTimeOffset LatestStart(this Team team, VisitTime visit) =>
        team.Instant(visit.Date, visit.Until.AddMinutes(-visit.Minutes));

    /// <summary>The instant from which the visit may begin.</summary>
    public static DateTimeOffset EarliestStart(this Team team, VisitTime visit) => team.Instant(visit.Date, visit.From);

    /// <summary>The instant at which the visit is over at the latest.</summary>
    public static DateTimeOffset LatestEnd(this Team team, VisitTime visit) => team.Instant(visit.Date, visit.Until);

    /// <summary>Whether the visit is asked for on the day itself, which makes it urgent (domain.md part 3: notice of one working day).</summary>
    public static bool IsUrgent(this Team team, VisitTime visit, DateTimeOffset now) => visit.Date <= team.Today(now);
}
