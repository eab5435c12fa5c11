using HelpBot.Requests.Lifecycle;

namespace HelpBot.Requests.FollowUp;

/// <summary>Who is told what because time went by.</summary>
internal static class NotesOfTime
{
    public static IEnumerable<SendNote> Of(RequestEvent happened, HelpRequest after, Telling tell) => happened switch
    {
        HoldersReminded => after.Holders
            .Where(holder => holder.Minutes is null)
            .Select(holder => tell.To(holder.Student, holder.MustConfirm ? NoteCode.ChangedAsksAgain : NoteCode.Reminder)),
        RequestEscalated { Level: Escalation.OneDay } => OfOpen(after, tell),
        RequestEscalated { Level: Escalation.FourHours } =>
            after is { Holders.Count: 0, IsClaimable: true } ? [tell.Worker(NoteCode.CallResident), .. OfOpen(after, tell)] : OfOpen(after, tell),
        VisitOverdue { Level: Overdue.Student } => Unfinished(after).Select(holder => tell.To(holder.Student, NoteCode.Overdue)),
        VisitOverdue => tell.SupervisorsAboutAll(NoteCode.OverdueStudent, [.. Unfinished(after).Select(holder => holder.Student)]),
        RequestExpired => tell.WorkerAndSupervisors(NoteCode.Expired, null),
        VisitUnreported => tell.Supervisors(NoteCode.Unreported),
        NewsStillUnread when after.Unread is { Students.Count: > 0 } news => tell.SupervisorsAboutAll(NoteCode.NotRead, news.Students),
        NewsStillUnread => tell.Supervisors(NoteCode.ReleasedLate),
        _ => [],
    };

    private static IEnumerable<SendNote> OfOpen(HelpRequest after, Telling tell) => after switch
    {
        { Status: RequestStatus.Returned } => [tell.Worker(NoteCode.Returned)],
        { WaitsForApproval: true } => tell.Supervisors(NoteCode.ApprovalAsked),
        { IsClaimable: true, Holders.Count: 0 } => tell.Supervisors(NoteCode.StillNobody),
        { IsClaimable: true } => tell.Supervisors(NoteCode.PairIncomplete),
        _ => tell.SupervisorsAboutAll(
            NoteCode.NotConfirmed, [.. after.Holders.Where(holder => holder.MustConfirm).Select(holder => holder.Student)]),
    };

    private static IEnumerable<Holder> Unfinished(HelpRequest request) => request.Holders.Where(holder => holder.Minutes is null);
}
