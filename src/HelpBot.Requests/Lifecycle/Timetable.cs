using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

/// <summary>What time asks of a request, and when: from the state alone, so that nothing has to be remembered beside it.</summary>
public static class Timetable
{
    /// <summary>How long a visit that nobody told about stays open.</summary>
    public static TimeSpan UnreportedAfter { get; } = TimeSpan.FromDays(14);

    private const int UsualMoments = 8;

    private static readonly TimeSpan StudentOverdue = TimeSpan.FromMinutes(20);
    private static readonly TimeSpan JustAfter = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan SupervisorOverdue = TimeSpan.FromMinutes(30);

    /// <summary>What is due now, the most pressing first; null when nothing is.</summary>
    public static Moment? Due(HelpRequest request, Team team, DateTimeOffset now) => Due(AllOf(request, team), now);

    /// <summary>When something is due that is not due yet; null when time asks nothing more.</summary>
    public static DateTimeOffset? Next(HelpRequest request, Team team, DateTimeOffset now) => Next(AllOf(request, team), now);

    /// <summary>When the request has to be looked at: now when something is due; null when time asks nothing more.</summary>
    public static DateTimeOffset? LookAt(HelpRequest request, Team team, DateTimeOffset now)
    {
        var all = AllOf(request, team);
        return Due(all, now) is null ? Next(all, now) : now;
    }

    /// <summary>All moments that are still to come or have not been acted on.</summary>
    public static IReadOnlyList<Moment> Of(HelpRequest request, Team team) => AllOf(request, team);

    private static Moment? Due(List<Moment> all, DateTimeOffset now)
    {
        Moment? first = null;
        foreach (var moment in all)
            if (moment.At <= now && now < moment.Until && !(first?.Kind <= moment.Kind)) first = moment;
        return first;
    }

    private static DateTimeOffset? Next(List<Moment> all, DateTimeOffset now)
    {
        DateTimeOffset? next = null;
        foreach (var moment in all)
            if (moment.At > now && !(next <= moment.At)) next = moment.At;
        return next;
    }

    private static List<Moment> AllOf(HelpRequest request, Team team)
    {
        var all = new List<Moment>(UsualMoments);
        AddEnds(all, request, team);
        AddSeries(all, request, team);
        AddOpen(all, request, team);
        AddVisit(all, request, team);
        AddNews(all, request);
        return all;
    }

    private static void AddEnds(List<Moment> all, HelpRequest request, Team team)
    {
        // The next date of a series takes its address over from this one.
        var isNeeded = NextDate(request, team) is not null;
        if (!request.Erased && !isNeeded) all.Add(new Moment(MomentKind.Erase, Ageing.ErasureOf(request, team)));
        if (request.HasEnded) return;
        all.Add(request.Holders.Count == 0
            ? new Moment(MomentKind.Start, team.LatestStart(request.Plan.Time))
            : new Moment(MomentKind.Unreported, team.LatestEnd(request.Plan.Time) + UnreportedAfter));
    }

    private static void AddSeries(List<Moment> all, HelpRequest request, Team team)
    {
        if (NextDate(request, team) is { } next)
            all.Add(new Moment(MomentKind.NextDate, team.MorningOf(MakingOf(next, team))));
        // Not before nobody can take the stop back.
        if (request is { StopsNext: true, EndedAt: { } ended }) all.Add(new Moment(MomentKind.StopNext, ended + Undoable.Window + JustAfter));
        if (request is { FirstRight: { } right, IsClaimable: true }) all.Add(new Moment(MomentKind.FirstRightOver, right.Until));
    }

    private static DateOnly? NextDate(HelpRequest request, Team team) =>
        request is { NextInSeries: null, SeriesIsOver: false, Series: { } series } ? series.Next(team)?.Date : null;

    // A working day, but a closure of many weeks must not lead to a day on which the date cannot be planned yet.
    private static DateOnly MakingOf(DateOnly next, Team team)
    {
        var (day, earliest) = (team.WorkingDayUpTo(next.AddDays(-SeriesPlace.MadeDaysAhead)), next.AddDays(-Team.PlanningDays));
        return day > earliest ? day : earliest;
    }

    private static void AddOpen(List<Moment> all, HelpRequest request, Team team)
    {
        if (request.HasEnded || request.IsSettled) return;
        var (visit, end) = (request.Plan.Time, team.LatestStart(request.Plan.Time));
        Add(Escalation.TwoDays, MomentKind.OpenTwoDays, team.WorkingDaysBefore(visit, 2));
        Add(Escalation.OneDay, MomentKind.OpenOneDay, team.WorkingDaysBefore(visit, 1));
        Add(Escalation.FourHours, MomentKind.OpenFourHours, team.HoursBefore(visit, 4));

        void Add(Escalation level, MomentKind kind, DateTimeOffset at)
        {
            // What was past when it opened is no news to anyone.
            if (request.Escalated < level && at > request.OpenSince) all.Add(new Moment(kind, at, end));
        }
    }

    private static void AddVisit(List<Moment> all, HelpRequest request, Team team)
    {
        if (request.HasEnded || !request.Holders.Any(holder => holder.Minutes is null)) return;
        AddReminders(all, request, team);
        var end = PlannedEnd(request, team);
        if (request.Overdue == Overdue.None) all.Add(new Moment(MomentKind.OverdueStudent, end + StudentOverdue));
        if (request.Overdue != Overdue.Supervisor) all.Add(new Moment(MomentKind.OverdueSupervisor, end + SupervisorOverdue));
    }

    private static void AddReminders(List<Moment> all, HelpRequest request, Team team)
    {
        if (request.HasBegun) return;
        var (visit, begin) = (request.Plan.Time, team.EarliestStart(request.Plan.Time));
        Add(Reminder.EveningBefore, MomentKind.RemindEvening, team.EveningBefore(visit));
        Add(Reminder.Morning, MomentKind.RemindMorning, team.MorningBefore(visit));

        void Add(Reminder reminder, MomentKind kind, DateTimeOffset at)
        {
            // Who takes a place or hears of a change after such a moment needs no reminder of what they just read.
            if (request.Reminded < reminder && at > request.OpenSince && FirstSince(request) < at) all.Add(new Moment(kind, at, begin));
        }
    }

    private static DateTimeOffset FirstSince(HelpRequest request)
    {
        var first = DateTimeOffset.MaxValue;
        foreach (var holder in request.Holders)
            if (holder.Since < first) first = holder.Since;
        return first;
    }

    /// <summary>When the last student who has not finished should be done: counted from the arrival once there is one.</summary>
    private static DateTimeOffset PlannedEnd(HelpRequest request, Team team)
    {
        var (planned, last) = (team.LatestEnd(request.Plan.Time), DateTimeOffset.MinValue);
        foreach (var holder in request.Holders)
        {
            if (holder.Minutes is not null) continue;
            var end = holder.ArrivedAt + TimeSpan.FromMinutes(request.Plan.Time.Minutes) ?? planned;
            if (end > last) last = end;
        }

        return last;
    }

    private static void AddNews(List<Moment> all, HelpRequest request)
    {
        if (request.Concern is { IsOpen: true, Repeated: false } concern)
            all.Add(new Moment(MomentKind.ConcernUnanswered, concern.At + Concern.AnswerWithin));
        if (request.Unread is { Repeated: false } news) all.Add(new Moment(MomentKind.NewsUnread, news.Since + UnreadNews.ReadWithin));
    }
}
