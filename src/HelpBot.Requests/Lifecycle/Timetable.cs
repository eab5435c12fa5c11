using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

/// <summary>What time asks of a request, and when: from the state alone, so that nothing has to be remembered beside it.</summary>
public static class Timetable
{
    /// <summary>How long a visit that nobody told about stays open.</summary>
    public static TimeSpan UnreportedAfter { get; } = TimeSpan.FromDays(14);

    private static readonly TimeSpan StudentOverdue = TimeSpan.FromMinutes(20);
    private static readonly TimeSpan JustAfter = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan SupervisorOverdue = TimeSpan.FromMinutes(30);

    /// <summary>What is due now, the most pressing first; null when nothing is.</summary>
    public static Moment? Due(HelpRequest request, Team team, DateTimeOffset now) =>
        Of(request, team).Where(moment => moment.At <= now && now < moment.Until).MinBy(moment => moment.Kind);

    /// <summary>When something is due that is not due yet; null when time asks nothing more.</summary>
    public static DateTimeOffset? Next(HelpRequest request, Team team, DateTimeOffset now) =>
        Of(request, team).Where(moment => moment.At > now).Min(moment => (DateTimeOffset?)moment.At);

    /// <summary>When the request has to be looked at: now when something is due; null when time asks nothing more.</summary>
    public static DateTimeOffset? LookAt(HelpRequest request, Team team, DateTimeOffset now) =>
        Due(request, team, now) is null ? Next(request, team, now) : now;

    /// <summary>All moments that are still to come or have not been acted on.</summary>
    public static IEnumerable<Moment> Of(HelpRequest request, Team team) =>
    [
        .. OfEnds(request, team),
        .. OfSeries(request, team),
        .. OfOpen(request, team),
        .. OfVisit(request, team),
        .. OfNews(request),
    ];

    private static IEnumerable<Moment> OfEnds(HelpRequest request, Team team)
    {
        // The next date of a series takes its address over from this one.
        var isNeeded = NextDate(request, team) is not null;
        if (!request.Erased && !isNeeded) yield return new Moment(MomentKind.Erase, Ageing.ErasureOf(request, team));
        if (request.HasEnded) yield break;
        yield return request.Holders.Count == 0
            ? new Moment(MomentKind.Start, team.LatestStart(request.Plan.Time))
            : new Moment(MomentKind.Unreported, team.LatestEnd(request.Plan.Time) + UnreportedAfter);
    }

    private static IEnumerable<Moment> OfSeries(HelpRequest request, Team team)
    {
        if (NextDate(request, team) is { } next)
            yield return new Moment(MomentKind.NextDate, team.MorningOf(MakingOf(next, team)));
        // Not before nobody can take the stop back.
        if (request is { StopsNext: true, EndedAt: { } ended }) yield return new Moment(MomentKind.StopNext, ended + Undoable.Window + JustAfter);
        if (request is { FirstRight: { } right, IsClaimable: true }) yield return new Moment(MomentKind.FirstRightOver, right.Until);
    }

    private static DateOnly? NextDate(HelpRequest request, Team team) =>
        request is { NextInSeries: null, SeriesIsOver: false, Series: { } series } ? series.Next(team)?.Date : null;

    // A working day, but a closure of many weeks must not lead to a day on which the date cannot be planned yet.
    private static DateOnly MakingOf(DateOnly next, Team team)
    {
        var (day, earliest) = (team.WorkingDayUpTo(next.AddDays(-SeriesPlace.MadeDaysAhead)), next.AddDays(-Team.PlanningDays));
        return day > earliest ? day : earliest;
    }

    private static IEnumerable<Moment> OfOpen(HelpRequest request, Team team)
    {
        if (request.HasEnded || request.IsSettled) yield break;
        var (visit, end) = (request.Plan.Time, team.LatestStart(request.Plan.Time));
        Moment[] all =
        [
            new(MomentKind.OpenTwoDays, team.WorkingDaysBefore(visit, 2), end),
            new(MomentKind.OpenOneDay, team.WorkingDaysBefore(visit, 1), end),
            new(MomentKind.OpenFourHours, team.HoursBefore(visit, 4), end),
        ];
        // What was past when it opened is no news to anyone.
        foreach (var moment in all.Skip((int)request.Escalated).Where(moment => moment.At > request.OpenSince)) yield return moment;
    }

    private static IEnumerable<Moment> OfVisit(HelpRequest request, Team team)
    {
        if (request.HasEnded || request.Holders.All(holder => holder.Minutes is not null)) yield break;
        foreach (var moment in OfReminders(request, team)) yield return moment;
        var end = PlannedEnd(request, team);
        if (request.Overdue == Overdue.None) yield return new Moment(MomentKind.OverdueStudent, end + StudentOverdue);
        if (request.Overdue != Overdue.Supervisor) yield return new Moment(MomentKind.OverdueSupervisor, end + SupervisorOverdue);
    }

    private static IEnumerable<Moment> OfReminders(HelpRequest request, Team team)
    {
        if (request.HasBegun) return [];
        var (visit, begin) = (request.Plan.Time, team.EarliestStart(request.Plan.Time));
        Moment[] all =
        [
            new(MomentKind.RemindEvening, team.EveningBefore(visit), begin),
            new(MomentKind.RemindMorning, team.MorningBefore(visit), begin),
        ];
        // Who takes a place or hears of a change after such a moment needs no reminder of what they just read.
        return all.Skip((int)request.Reminded)
            .Where(moment => moment.At > request.OpenSince && request.Holders.Any(holder => holder.Since < moment.At));
    }

    /// <summary>When the last student who has not finished should be done: counted from the arrival once there is one.</summary>
    private static DateTimeOffset PlannedEnd(HelpRequest request, Team team) => request.Holders
        .Where(holder => holder.Minutes is null)
        .Max(holder => holder.ArrivedAt + TimeSpan.FromMinutes(request.Plan.Time.Minutes) ?? team.LatestEnd(request.Plan.Time));

    private static IEnumerable<Moment> OfNews(HelpRequest request)
    {
        if (request.Concern is { IsOpen: true, Repeated: false } concern)
            yield return new Moment(MomentKind.ConcernUnanswered, concern.At + Concern.AnswerWithin);
        if (request.Unread is { Repeated: false } news) yield return new Moment(MomentKind.NewsUnread, news.Since + UnreadNews.ReadWithin);
    }
}
