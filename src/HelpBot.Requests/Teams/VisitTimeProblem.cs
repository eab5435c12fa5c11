namespace HelpBot.Requests.Teams;

/// <summary>Why a visit cannot be planned then (domain.md part 3, validation).</summary>
public enum VisitTimeProblem
{
    /// <summary>The day is over.</summary>
    DayIsPast,

    /// <summary>The visit can no longer begin.</summary>
    TimeIsPast,

    /// <summary>More than <see cref="Team.PlanningDays"/> days ahead.</summary>
    TooFarAhead,

    /// <summary>Students do not work on that day of the week.</summary>
    NoWorkingDay,

    /// <summary>The team is closed.</summary>
    TeamClosed,

    /// <summary>Starts before the shift or ends after it.</summary>
    OutsideShift,

    /// <summary>Shorter than 15 minutes, longer than 180, no multiple of 15, or longer than its window.</summary>
    BadDuration,
}
