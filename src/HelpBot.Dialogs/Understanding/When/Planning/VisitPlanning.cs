using HelpBot.Requests.Catalogue;
using HelpBot.Requests.Teams;

namespace HelpBot.Dialogs.Understanding.When.Planning;

/// <summary>Holds times and durations to the rules of the team.</summary>
internal static class VisitPlanning
{
    /// <summary>A planned day with the times and the duration that the team can plan on it.</summary>
    public static PlannedTime Add(Wish wish, ClockPlan clock, PlannedTime planned)
    {
        planned = Duration(wish, clock, planned);
        planned = clock.Start is { } start ? Start(wish, clock, planned, start) : clock.Window is { } window ? Window(wish, clock, planned, window) : planned;
        return planned.Start is null && planned.Window is null && IsOver(wish, planned) ? WithoutDate(wish, planned) : planned;
    }

    private static PlannedTime Duration(Wish wish, ClockPlan clock, PlannedTime planned)
    {
        var mark = (Mark?)wish.Duration ?? (clock.End is null ? null : clock.Mark);
        var told = wish.Duration is { } length ? length.Minutes : clock is { Start: { } start, End: { } end } ? (int)(end - start).TotalMinutes : (int?)null;
        if (told is not { } minutes) return planned with { Minutes = wish.Task is { } task ? TaskCatalogue.Find(task)?.DefaultMinutes : null, IsUsualDuration = wish.Task is not null };
        var rounded = (minutes + VisitTime.ShortestMinutes - 1) / VisitTime.ShortestMinutes * VisitTime.ShortestMinutes;
        return VisitTimeCheck.IsDuration(rounded) ? planned with { Minutes = rounded } : With(planned, wish.Problem(TimePart.Duration, mark, VisitTimeProblem.BadDuration));
    }

    private static PlannedTime Start(Wish wish, ClockPlan clock, PlannedTime planned, TimeOnly start)
    {
        var minutes = planned.Minutes ?? VisitTime.ShortestMinutes;
        var shift = wish.Team.Shift;
        if (start < shift.From || start >= shift.Until || (shift.Until - start).TotalMinutes < minutes)
            return With(planned, wish.Problem(TimePart.Start, clock.Mark, VisitTimeProblem.OutsideShift, planned.Date, start));
        if (planned.Date is { } date && wish.Team.ProblemWith(VisitTime.At(date, start, minutes), wish.Situation.Now) is { } problem)
            return With(planned, wish.Problem(TimePart.Start, clock.Mark, problem, date, start));
        return planned with { Start = start, End = planned.Minutes is null ? null : start.AddMinutes(minutes) };
    }

    private static PlannedTime Window(Wish wish, ClockPlan clock, PlannedTime planned, (TimeOnly From, TimeOnly Until) told)
    {
        var shift = wish.Team.Shift;
        var (from, until) = (told.From > shift.From ? told.From : shift.From, told.Until < shift.Until ? told.Until : shift.Until);
        Mark? mark = clock.Mark is null ? wish.Day : clock.Mark;
        if ((until - from).TotalMinutes is var length && (until <= from || length < VisitTime.ShortestMinutes))
            return With(planned, wish.Problem(TimePart.Start, mark, VisitTimeProblem.OutsideShift, planned.Date, told.From < shift.From ? told.Until : told.From));
        if (planned.Minutes > length)
            planned = With(planned with { Minutes = null, IsUsualDuration = false }, wish.Problem(TimePart.Duration, (Mark?)wish.Duration ?? mark, VisitTimeProblem.BadDuration));
        var minutes = planned.Minutes ?? VisitTime.ShortestMinutes;
        return planned.Date is { } date && wish.Team.ProblemWith(new VisitTime(date, from, until, minutes), wish.Situation.Now) is { } problem
            ? With(planned, wish.Problem(TimePart.Start, mark, problem, date, from))
            : planned with { Window = (from, until) };
    }

    /// <summary>Whether it is too late for a visit on the day, at any time.</summary>
    private static bool IsOver(Wish wish, PlannedTime planned) => planned.Date is { } date
        && wish.Team.ProblemWith(new VisitTime(date, wish.Team.Shift.From, wish.Team.Shift.Until, planned.Minutes ?? VisitTime.ShortestMinutes), wish.Situation.Now) == VisitTimeProblem.TimeIsPast;

    private static PlannedTime WithoutDate(Wish wish, PlannedTime planned) => With(
        planned with { Date = null, Recurrence = null },
        wish.Problem(TimePart.Date, wish.Day, VisitTimeProblem.TimeIsPast, planned.Date));

    private static PlannedTime With(PlannedTime planned, TimeProblem problem) => planned with { Problems = [.. planned.Problems, problem] };
}
