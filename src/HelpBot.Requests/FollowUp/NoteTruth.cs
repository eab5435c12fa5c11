using HelpBot.Requests.Lifecycle;

namespace HelpBot.Requests.FollowUp;

/// <summary>Whether a note still tells the truth at the moment it would be sent; one that does not is dropped.</summary>
public static class NoteTruth
{
    /// <summary>Whether the note may still be sent about this request as it is now.</summary>
    public static bool IsTrueOf(this SendNote note, HelpRequest request) => note.Note switch
    {
        NoteCode.ApprovalAsked => request.Status == RequestStatus.WaitingForApproval,
        NoteCode.Urgent or NoteCode.ReleasedLate or NoteCode.Declined or NoteCode.StillOpen => request.IsClaimable,
        NoteCode.Approved => request.Published && !request.HasEnded,
        NoteCode.Rejected => request.Status == RequestStatus.Rejected,
        NoteCode.Claimed => note.About is { } student && request.IsHeldBy(student) && !request.HasEnded,
        NoteCode.Reopened => note.About is { } student && !request.IsHeldBy(student) && !request.HasEnded,
        NoteCode.Asked => note.To is { } student && request.Asked.Contains(student) && request.IsClaimable,
        NoteCode.Finished => request.Status == RequestStatus.Done,
        NoteCode.Cancelled => request.Status == RequestStatus.Cancelled,
        NoteCode.Reinstated => !request.HasEnded,
        NoteCode.Expired => request.Status == RequestStatus.Expired,
        NoteCode.LostAnswer or NoteCode.NotReached or NoteCode.SayHello or NoteCode.ChannelGone => true,
        _ => throw new ArgumentOutOfRangeException(nameof(note), note.Note.ToString()),
    };
}
