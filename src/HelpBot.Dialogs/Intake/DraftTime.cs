using HelpBot.Requests.Teams;

namespace HelpBot.Dialogs.Intake;

/// <summary>When the visit of a draft would be.</summary>
internal static class DraftTime
{
    private const int MinutesOfDay = 24 * 60;

    /// <summary>The visit's time, or null while something is missing or it would run past midnight.</summary>
    public static VisitTime? Of(Draft draft)
    {
        if (draft is not { Date: { } date, From: { } from, MinutesOrUsual: { } minutes }) return null;
        if (draft.Until is { } until) return new VisitTime(date, from, until, minutes);
        return (from.Hour * 60) + from.Minute + minutes < MinutesOfDay ? VisitTime.At(date, from, minutes) : null;
    }

    /// <summary>What is wrong with what is known so far, and which question to ask again.</summary>
    public static (Step Step, VisitTimeProblem Problem)? ProblemWith(Draft draft, Team team, DateTimeOffset now)
    {
        if (draft.Date is { } date && team.ProblemWithDay(date, now) is { } day) return (Step.Day, day);
        if (draft.From is not { } from) return null;
        if (from < team.Shift.From || from >= team.Shift.Until || draft.Until > team.Shift.Until) return (Step.Time, VisitTimeProblem.OutsideShift);
        if (draft is { Date: { } today, MinutesOrUsual: null } && team.ProblemWith(Shortest(today, from, draft.Until), now) is { } early)
            return (Step.Time, early);
        if (draft.MinutesOrUsual is null) return null;
        if (Of(draft) is not { } visit) return (Step.Duration, VisitTimeProblem.BadDuration);
        return team.ProblemWith(visit, now) switch
        {
            null => null,
            VisitTimeProblem.OutsideShift or VisitTimeProblem.BadDuration => (Step.Duration, VisitTimeProblem.BadDuration),
            { } problem => (Step.Time, problem),
        };
    }

    /// <summary>The longest visit that fits from the start that was chosen, in minutes.</summary>
    public static int Room(Draft draft, Team team)
    {
        var from = draft.From ?? team.Shift.From;
        var until = draft.Until ?? team.Shift.Until;
        return Math.Clamp((int)(until - from).TotalMinutes, 0, VisitTime.LongestMinutes);
    }

    private static VisitTime Shortest(DateOnly date, TimeOnly from, TimeOnly? until) =>
        new(date, from, until ?? from.AddMinutes(VisitTime.ShortestMinutes), VisitTime.ShortestMinutes);
}
