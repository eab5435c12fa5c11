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
        (RequestStatus.Expired, "expired"),
        (RequestStatus.Returned, "returned"),
        (RequestStatus.UnderWay, "under-way"),
        (RequestStatus.Approved, "approved"),
        (RequestStatus.DidNotWorkOut, "failed"));

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
        (Requests.Lifecycle.Reason.NobodyAvailable, "nobody"),
        (Requests.Lifecycle.Reason.NotClear, "unclear"),
        (Requests.Lifecycle.Reason.NobodyHome, "not-home"),
        (Requests.Lifecycle.Reason.NoShow, "no-show"),
        (Requests.Lifecycle.Reason.NotReported, "not-reported"));

    /// <summary>How far a request was brought to attention.</summary>
    public static Codes<Escalation> Escalation { get; } = new(
        (Requests.Lifecycle.Escalation.None, "none"),
        (Requests.Lifecycle.Escalation.TwoDays, "two-days"),
        (Requests.Lifecycle.Escalation.OneDay, "one-day"),
        (Requests.Lifecycle.Escalation.FourHours, "four-hours"));

    /// <summary>What holders were reminded of.</summary>
    public static Codes<Reminder> Reminder { get; } = new(
        (Requests.Lifecycle.Reminder.None, "none"),
        (Requests.Lifecycle.Reminder.EveningBefore, "evening"),
        (Requests.Lifecycle.Reminder.Morning, "morning"));

    /// <summary>Who was asked about a visit that nobody finished.</summary>
    public static Codes<Overdue> Overdue { get; } = new(
        (Requests.Lifecycle.Overdue.None, "none"),
        (Requests.Lifecycle.Overdue.Student, "student"),
        (Requests.Lifecycle.Overdue.Supervisor, "supervisor"));

    /// <summary>How the resident found it.</summary>
    public static Codes<ResidentFeedback> Feedback { get; } = new(
        (ResidentFeedback.Fine, "fine"),
        (ResidentFeedback.SoSo, "so-so"),
        (ResidentFeedback.NotFine, "not-fine"));

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
        (NoteCode.ChannelGone, "channel-gone"),
        (NoteCode.Returned, "returned"),
        (NoteCode.ChangedAsksAgain, "changed-asks-again"),
        (NoteCode.Changed, "changed"),
        (NoteCode.ChangedDropped, "changed-dropped"),
        (NoteCode.SwapAsked, "swap-asked"),
        (NoteCode.SwapAccepted, "swap-accepted"),
        (NoteCode.SwapDeclined, "swap-declined"),
        (NoteCode.Swapped, "swapped"),
        (NoteCode.TakenOff, "taken-off"),
        (NoteCode.NobodyHome, "nobody-home"),
        (NoteCode.NoShow, "no-show"),
        (NoteCode.Reminder, "reminder"),
        (NoteCode.StillNobody, "still-nobody"),
        (NoteCode.PairIncomplete, "pair-incomplete"),
        (NoteCode.NotConfirmed, "not-confirmed"),
        (NoteCode.CallResident, "call-resident"),
        (NoteCode.Overdue, "overdue"),
        (NoteCode.OverdueStudent, "overdue-student"),
        (NoteCode.Unreported, "unreported"),
        (NoteCode.FirstRight, "first-right"),
        (NoteCode.NotRead, "not-read"),
        (NoteCode.HoursApproved, "hours-approved"),
        (NoteCode.Concern, "concern"),
        (NoteCode.ConcernAgain, "concern-again"),
        (NoteCode.ConcernAnswered, "concern-answered"),
        (NoteCode.Alarm, "alarm"),
        (NoteCode.AlarmAgain, "alarm-again"),
        (NoteCode.AlarmAnswered, "alarm-answered"),
        (NoteCode.AlarmCall, "alarm-call"));

    /// <summary>Languages, by their ISO 639-1 code.</summary>
    public static Codes<Language> Language { get; } = new(
        (Requests.People.Language.Dutch, "nl"),
        (Requests.People.Language.English, "en"));
}
