using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;

namespace HelpBot.Requests.FollowUp;

/// <summary>Who is told what after an event (domain.md part 4).</summary>
internal static class Notes
{
    public static IEnumerable<SendNote> Of(HelpRequest? before, RequestEvent happened, HelpRequest after, Roster roster)
    {
        var tell = new Telling(happened.At, after.Requester, roster);
        return happened switch
        {
            RequestPlaced placed => OfPlaced(placed, after, tell),
            PlanChanged changed => OfChange(changed, after, tell),
            RequestApproved => [tell.Worker(NoteCode.Approved)],
            RequestReturned => [tell.Worker(NoteCode.Returned)],
            RequestRejected => [tell.Worker(NoteCode.Rejected)],
            StudentAsked asked => [tell.To(asked.Student, NoteCode.Asked)],
            QuestionDeclined declined => tell.Supervisors(NoteCode.Declined, declined.Student),
            TeamReminded => [new SendNote(happened.At, null, NoteCode.StillOpen, null)],
            RequestCancelled cancelled => OfCancelled(cancelled, before!, tell),
            CancellationUndone undone => [tell.Worker(NoteCode.Reinstated), .. tell.Each(undone.Kept, NoteCode.Reinstated)],
            RequestReinstated => [tell.Worker(NoteCode.Reinstated), .. OfWaiting(after, tell)],
            VisitFinished or PlaceReleased or StudentDidNotCome or NobodyWasHome => OfVisit(happened, after, tell),
            PlaceClaimed or PlaceConfirmed or ReleaseUndone or SwapOffered or SwapDeclined or PlaceSwapped => OfPlaces(happened, tell),
            HoursApproved hours => [tell.To(hours.Student, NoteCode.HoursApproved)],
            ConcernRaised concern => tell.Supervisors(NoteCode.Concern, concern.By),
            ConcernRepeated => tell.Supervisors(NoteCode.ConcernAgain, after.Concern!.By),
            ConcernAnswered answered => [tell.To(after.Concern!.By, NoteCode.ConcernAnswered, answered.By)],
            _ => NotesOfTime.Of(happened, after, tell),
        };
    }

    private static IEnumerable<SendNote> OfPlaced(RequestPlaced placed, HelpRequest after, Telling tell)
    {
        if (after.FirstRight is { } right) return [tell.To(right.Student, NoteCode.FirstRight)];
        return placed switch
        {
            { Published: false } => tell.Supervisors(NoteCode.ApprovalAsked),
            { Urgent: true } => tell.Supervisors(NoteCode.Urgent),
            _ => [],
        };
    }

    private static IEnumerable<SendNote> OfChange(PlanChanged changed, HelpRequest after, Telling tell) =>
    [
        tell.Worker(NoteCode.Changed),
        .. tell.Each(changed.Kept, changed.AsksAgain ? NoteCode.ChangedAsksAgain : NoteCode.Changed),
        .. tell.Each(changed.Dropped, NoteCode.ChangedDropped),
        .. changed.Dropped.Select(student => tell.Worker(NoteCode.Reopened, student)),
        .. OfWaiting(after, tell),
    ];

    private static IEnumerable<SendNote> OfWaiting(HelpRequest after, Telling tell) => after switch
    {
        { Published: false } => tell.Supervisors(NoteCode.ApprovalAsked),
        { Urgent: true, IsClaimable: true } => tell.Supervisors(NoteCode.Urgent),
        _ => [],
    };

    // When the clock stops a series, the worker has cancelled it and knows.
    private static IEnumerable<SendNote> OfCancelled(RequestCancelled cancelled, HelpRequest before, Telling tell) =>
    [
        .. cancelled.By == Actor.ClockId ? [] : (SendNote[])[tell.Worker(NoteCode.Cancelled)],
        .. tell.Each(before.Holders.Where(holder => holder.Minutes is null).Select(holder => holder.Student), NoteCode.Cancelled),
    ];

    private static IEnumerable<SendNote> OfPlaces(RequestEvent happened, Telling tell) => happened switch
    {
        PlaceClaimed claimed => [tell.Worker(NoteCode.Claimed, claimed.Student)],
        PlaceConfirmed confirmed => [tell.Worker(NoteCode.Claimed, confirmed.Student)],
        ReleaseUndone undone => [tell.Worker(NoteCode.Claimed, undone.Student)],
        SwapOffered offered => [tell.To(offered.To, NoteCode.SwapAsked, offered.From)],
        SwapDeclined declined => [tell.To(declined.From, NoteCode.SwapDeclined, declined.To)],
        PlaceSwapped swapped =>
        [
            tell.To(swapped.From, NoteCode.SwapAccepted, swapped.To),
            tell.Worker(NoteCode.Claimed, swapped.To),
            .. tell.Supervisors(NoteCode.Swapped, swapped.To),
        ],
        _ => [],
    };

    private static IEnumerable<SendNote> OfVisit(RequestEvent happened, HelpRequest after, Telling tell) => happened switch
    {
        VisitFinished finished when after.Status == RequestStatus.Done => [tell.Worker(NoteCode.Finished, finished.Student)],
        NobodyWasHome nobody when after.Status == RequestStatus.DidNotWorkOut => tell.WorkerAndSupervisors(NoteCode.NobodyHome, nobody.Student),
        StudentDidNotCome absent =>
        [
            .. tell.WorkerAndSupervisors(NoteCode.NoShow, absent.Student),
            .. after.Status == RequestStatus.Done ? [tell.Worker(NoteCode.Finished, after.Holders[^1].Student)] : (SendNote[])[],
        ],
        PlaceReleased released => OfReleased(released, after, tell),
        _ => [],
    };

    private static IEnumerable<SendNote> OfReleased(PlaceReleased released, HelpRequest after, Telling tell) =>
    [
        tell.To(released.Student, NoteCode.TakenOff),
        .. after.Status switch
        {
            RequestStatus.Done => [tell.Worker(NoteCode.Finished, after.Holders[^1].Student)],
            RequestStatus.DidNotWorkOut => tell.WorkerAndSupervisors(NoteCode.NobodyHome, after.Holders[^1].Student),
            _ => (IEnumerable<SendNote>)[tell.Worker(NoteCode.Reopened, released.Student)],
        },
        .. released.IsLate && !after.HasEnded ? tell.Supervisors(NoteCode.ReleasedLate, released.Student) : [],
    ];
}
