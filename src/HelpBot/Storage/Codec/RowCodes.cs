using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;

namespace HelpBot.Storage.Codec;

/// <summary>The codes in stored rows.</summary>
internal static class RowCodes
{
    /// <summary>Where a request is in its life.</summary>
    public static Codes<RequestStatus> Status { get; } = new(
        (RequestStatus.WaitingForApproval, "waiting"),
        (RequestStatus.Open, "open"),
        (RequestStatus.PartlyClaimed, "partly"),
        (RequestStatus.Claimed, "claimed"),
        (RequestStatus.Done, "done"),
        (RequestStatus.Rejected, "rejected"),
        (RequestStatus.Cancelled, "cancelled"),
        (RequestStatus.Expired, "expired"));

    /// <summary>Why something was released, rejected or cancelled.</summary>
    public static Codes<Reason> Reason { get; } = new(
        (Requests.Lifecycle.Reason.Other, "other"),
        (Requests.Lifecycle.Reason.Ill, "ill"),
        (Requests.Lifecycle.Reason.School, "school"),
        (Requests.Lifecycle.Reason.TooHard, "too-hard"),
        (Requests.Lifecycle.Reason.ResidentCancelled, "resident"),
        (Requests.Lifecycle.Reason.Solved, "solved"),
        (Requests.Lifecycle.Reason.ProfessionalCare, "care"),
        (Requests.Lifecycle.Reason.NotSafe, "unsafe"),
        (Requests.Lifecycle.Reason.NobodyAvailable, "nobody"));

    /// <summary>What a note tells.</summary>
    public static Codes<NoteCode> Note { get; } = new(
        (NoteCode.ApprovalAsked, "approval-asked"),
        (NoteCode.Urgent, "urgent"),
        (NoteCode.Approved, "approved"),
        (NoteCode.Rejected, "rejected"),
        (NoteCode.Claimed, "claimed"),
        (NoteCode.Reopened, "reopened"),
        (NoteCode.ReleasedLate, "released-late"),
        (NoteCode.Asked, "asked"),
        (NoteCode.Declined, "declined"),
        (NoteCode.Finished, "finished"),
        (NoteCode.Cancelled, "cancelled"),
        (NoteCode.Reinstated, "reinstated"),
        (NoteCode.Expired, "expired"),
        (NoteCode.StillOpen, "still-open"),
        (NoteCode.LostAnswer, "lost-answer"),
        (NoteCode.NotReached, "not-reached"),
        (NoteCode.SayHello, "say-hello"),
        (NoteCode.ChannelGone, "channel-gone"));

    /// <summary>Languages, by their ISO 639-1 code.</summary>
    public static Codes<Language> Language { get; } = new(
        (Requests.People.Language.Dutch, "nl"),
        (Requests.People.Language.English, "en"));
}
