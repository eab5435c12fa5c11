using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

/// <summary>What time does to a request.</summary>
public static class Ageing
{
    /// <summary>How long private details live after the visit or any other end (domain.md part 2, rule 4).</summary>
    public static TimeSpan PrivateDetailsLiveOn { get; } = TimeSpan.FromHours(24);

    /// <summary>When the private details of a request have to be gone: a day after the visit, or after an earlier end.</summary>
    public static DateTimeOffset ErasureOf(HelpRequest request, Team team)
    {
        var visitOver = team.LatestEnd(request.Plan.Time);
        return (request.EndedAt < visitOver ? request.EndedAt.Value : visitOver) + PrivateDetailsLiveOn;
    }

    internal static Decision Decide(HelpRequest request, KeepTime command, Circumstances known)
    {
        var (by, at) = (command.By.Id, command.At);
        return Timetable.Due(request, known.Team, at)?.Kind switch
        {
            MomentKind.Erase => new PrivateDetailsErased(by, at),
            MomentKind.FirstRightOver => new FirstRightEnded(by, at),
            MomentKind.Start => new RequestExpired(by, at),
            MomentKind.Unreported => new VisitUnreported(by, at),
            MomentKind.OverdueSupervisor => new VisitOverdue(by, at, Overdue.Supervisor),
            MomentKind.OverdueStudent => new VisitOverdue(by, at, Overdue.Student),
            MomentKind.OpenFourHours => new RequestEscalated(by, at, Escalation.FourHours),
            MomentKind.OpenOneDay => new RequestEscalated(by, at, Escalation.OneDay),
            MomentKind.OpenTwoDays => new RequestEscalated(by, at, Escalation.TwoDays),
            MomentKind.RemindMorning => new HoldersReminded(by, at, Reminder.Morning),
            MomentKind.RemindEvening => new HoldersReminded(by, at, Reminder.EveningBefore),
            MomentKind.ConcernUnanswered => new ConcernRepeated(by, at),
            MomentKind.NewsUnread => new NewsStillUnread(by, at),
            _ => new Refusal.TooEarly(),
        };
    }

    internal static Decision Decide(HelpRequest request, ContinueSeries command, Circumstances known) =>
        Timetable.Due(request, known.Team, command.At)?.Kind == MomentKind.NextDate || IsLeftOver(request, command)
            ? new SeriesContinued(command.By.Id, command.At, command.Next)
            : new Refusal.TooEarly();

    // A date that had ended before the series was stopped makes no next one any more.
    private static bool IsLeftOver(HelpRequest request, ContinueSeries command) =>
        command.Next is null && request is { HasEnded: true, Series: not null, NextInSeries: null, SeriesIsOver: false };

    internal static Decision Decide(HelpRequest request, PassOnStop command, Circumstances known) =>
        Timetable.Due(request, known.Team, command.At)?.Kind == MomentKind.StopNext
            ? new StopPassedOn(command.By.Id, command.At)
            : new Refusal.TooEarly();
}
