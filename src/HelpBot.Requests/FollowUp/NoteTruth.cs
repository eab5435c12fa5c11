using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;

namespace HelpBot.Requests.FollowUp;

/// <summary>Whether a note still tells the truth at the moment it would be sent; one that does not is dropped.</summary>
public static class NoteTruth
{
    /// <summary>Whether the note may still be sent about this request as it is now.</summary>
    public static bool IsTrueOf(this SendNote note, HelpRequest request) => note.Note switch
    {
        NoteCode.Approved => request.Published && !request.HasEnded,
        NoteCode.Returned => request.Status == RequestStatus.Returned,
        NoteCode.Rejected => request.Status == RequestStatus.Rejected,
        NoteCode.Finished => request.Status is RequestStatus.Done or RequestStatus.Approved,
        NoteCode.Cancelled => request.Status == RequestStatus.Cancelled,
        NoteCode.NobodyHome or NoteCode.Unreported => request.Status == RequestStatus.DidNotWorkOut,
        NoteCode.Expired => request.Status == RequestStatus.Expired,
        NoteCode.Reinstated or NoteCode.Changed => !request.HasEnded,
        NoteCode.NotRead or NoteCode.NotConfirmed or NoteCode.OverdueStudent => NoteSubjects.Of(note, request).Any(),
        NoteCode.HoursApproved => true,
        NoteCode.Concern or NoteCode.ConcernAgain => request.Concern is { IsOpen: true },
        NoteCode.ConcernAnswered => request.Concern is { IsOpen: false },
        NoteCode.Alarm or NoteCode.AlarmAgain or NoteCode.AlarmAnswered or NoteCode.AlarmCall => false,
        NoteCode.LostAnswer or NoteCode.NotReached or NoteCode.SayHello or NoteCode.ChannelGone => true,
        _ => IsTrueOfOpen(note, request) ?? IsTrueOfPlaces(note, request),
    };

    /// <summary>Notes that ask to have something settled; null for another note.</summary>
    private static bool? IsTrueOfOpen(SendNote note, HelpRequest request) => note.Note switch
    {
        NoteCode.ApprovalAsked => request.Status == RequestStatus.WaitingForApproval,
        NoteCode.Urgent or NoteCode.ReleasedLate or NoteCode.Declined or NoteCode.StillOpen => request.IsClaimable,
        NoteCode.StillNobody or NoteCode.CallResident => request.IsClaimable && request.Holders.Count == 0,
        NoteCode.PairIncomplete => request.IsClaimable && request.Holders.Count > 0,
        NoteCode.Asked => note.To is { } student && request.Asked.Contains(student) && request.IsClaimable,
        NoteCode.FirstRight => request.IsClaimable && request.FirstRight?.Student == note.To,
        _ => null,
    };

    private static bool IsTrueOfPlaces(SendNote note, HelpRequest request) => note.Note switch
    {
        NoteCode.Claimed or NoteCode.Swapped => Holds(request, note.About),
        NoteCode.NoShow => !request.IsHeld(note.About),
        NoteCode.ChangedAsksAgain => Place(request, note.To) is { MustConfirm: true },
        NoteCode.Reopened => !request.IsHeld(note.About) && !request.HasEnded,
        NoteCode.ChangedDropped or NoteCode.TakenOff or NoteCode.SwapAccepted => !request.IsHeld(note.To) && !request.HasEnded,
        NoteCode.SwapAsked => note is { To: { } to, About: { } from } && request.Swaps.Contains(new SwapOffer(from, to)),
        NoteCode.SwapDeclined => Holds(request, note.To),
        NoteCode.Reminder => Place(request, note.To) is { ArrivedAt: null },
        NoteCode.Overdue => Place(request, note.To) is not null,
        _ => throw new ArgumentOutOfRangeException(nameof(note), note.Note.ToString()),
    };

    private static bool Holds(HelpRequest request, PersonId? student) => request.IsHeld(student) && !request.HasEnded;

    private static bool IsHeld(this HelpRequest request, PersonId? student) => student is { } id && request.IsHeldBy(id);

    /// <summary>The place of someone who still has to go or to finish, or null.</summary>
    private static Holder? Place(HelpRequest request, PersonId? student) =>
        student is { } id && !request.HasEnded && request.PlaceOf(id) is { Minutes: null } place ? place : null;
}
