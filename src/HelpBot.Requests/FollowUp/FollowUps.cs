using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.FollowUp;

/// <summary>What has to happen after an event: cards, notes and later looks (domain.md part 4).</summary>
public static class FollowUps
{
    /// <summary>A release this shortly before the start goes to the supervisors too.</summary>
    public static TimeSpan LateRelease { get; } = TimeSpan.FromHours(4);

    /// <summary>How long a line of log is kept (domain.md part 2, rule 4).</summary>
    public static TimeSpan LogLives { get; } = TimeSpan.FromDays(30);

    /// <summary>All follow-ups of an event that led from one state to the next. Nobody is told what they did themselves.</summary>
    public static IReadOnlyList<FollowUp> Of(HelpRequest? before, RequestEvent happened, HelpRequest after, Circumstances known)
    {
        var notes = Notes(before, happened, after, known).Where(note => note.To != happened.By).Distinct();
        return [.. notes, .. Looks(happened, after, known.Team)];
    }

    private static IEnumerable<FollowUp> Looks(RequestEvent happened, HelpRequest after, Team team)
    {
        if (after.Published && happened is not (PrivateDetailsErased or TeamReminded or StudentAsked or QuestionDeclined))
            yield return new LookAtCards(happened.At);
        if (happened is RequestPlaced or CancellationUndone || ReopensTooLate(happened, after, team))
            yield return new LookAtClock(team.LatestStart(after.Plan.Time));
        if (happened is RequestPlaced || after.EndedAt == happened.At)
            yield return new LookAtClock(Ageing.ErasureOf(after, team));
        if (happened is VisitFinished)
            yield return new ForgetLog(happened.At + LogLives);
    }

    private static IEnumerable<SendNote> Notes(HelpRequest? before, RequestEvent happened, HelpRequest after, Circumstances known)
    {
        SendNote Worker(NoteCode note, PersonId? about = null) => new(happened.At, after.Requester, note, about);
        IEnumerable<SendNote> Supervisors(NoteCode note, PersonId? about = null) =>
            known.Roster.Supervisors.Select(person => new SendNote(happened.At, person.Id, note, about));
        IEnumerable<SendNote> Students(IEnumerable<PersonId> ids, NoteCode note) =>
            ids.Select(id => new SendNote(happened.At, id, note, null));

        return happened switch
        {
            RequestPlaced { Published: false } => Supervisors(NoteCode.ApprovalAsked),
            RequestPlaced { Urgent: true } => Supervisors(NoteCode.Urgent),
            RequestApproved => [Worker(NoteCode.Approved)],
            RequestRejected => [Worker(NoteCode.Rejected)],
            PlaceClaimed claimed => [Worker(NoteCode.Claimed, claimed.Student)],
            ReleaseUndone undone => [Worker(NoteCode.Claimed, undone.Student)],
            PlaceReleased when after.HasEnded => [Worker(NoteCode.Finished, after.Holders[^1].Student)],
            PlaceReleased released when IsLate(released, after, known.Team) =>
                [Worker(NoteCode.Reopened, released.Student), .. Supervisors(NoteCode.ReleasedLate, released.Student)],
            PlaceReleased released => [Worker(NoteCode.Reopened, released.Student)],
            StudentAsked asked => Students([asked.Student], NoteCode.Asked),
            QuestionDeclined declined => Supervisors(NoteCode.Declined, declined.Student),
            VisitFinished finished when after.HasEnded => [Worker(NoteCode.Finished, finished.Student)],
            RequestCancelled =>
                [Worker(NoteCode.Cancelled), .. Students(before!.Holders.Select(holder => holder.Student), NoteCode.Cancelled)],
            CancellationUndone undone => [Worker(NoteCode.Reinstated), .. Students(undone.Kept, NoteCode.Reinstated)],
            RequestExpired => [Worker(NoteCode.Expired), .. Supervisors(NoteCode.Expired)],
            TeamReminded => [new SendNote(happened.At, null, NoteCode.StillOpen, null)],
            _ => [],
        };
    }

    // The look that placing asked for is over by then and found the request held.
    private static bool ReopensTooLate(RequestEvent happened, HelpRequest after, Team team) =>
        happened is PlaceReleased && happened.At >= team.LatestStart(after.Plan.Time);

    private static bool IsLate(PlaceReleased released, HelpRequest after, Team team) =>
        team.EarliestStart(after.Plan.Time) - released.At < LateRelease;
}
