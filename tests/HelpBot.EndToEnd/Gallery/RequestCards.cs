using HelpBot.Dialogs;
using HelpBot.Dialogs.Answers;
using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Forms;
using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using static HelpBot.EndToEnd.Gallery.SampleTeam;

namespace HelpBot.EndToEnd.Gallery;

/// <summary>Cards about one request.</summary>
internal static class RequestCards
{
    public static IEnumerable<SampleCard> Channel { get; } =
    [
        new("channel-open", say => ChannelCard.Write(SampleRequests.Open, Everybody(say))),
        new("channel-long", say => ChannelCard.Write(SampleRequests.Long, Everybody(say))),
        new("channel-urgent", say => ChannelCard.Write(SampleRequests.Urgent, Everybody(say))),
        new("channel-partly", say => ChannelCard.Write(SampleRequests.Partly, Everybody(say))),
        new("channel-claimed", say => ChannelCard.Write(SampleRequests.Claimed(Sam), Everybody(say))),
        new("channel-full", say => ChannelCard.Write(SampleRequests.Full, Everybody(say))),
        new("channel-yours", say => ChannelCard.Write(SampleRequests.Claimed(Sam), Sam.Reading(say)), "button.release"),
        new("channel-cancelled", say => ChannelCard.Write(SampleRequests.Cancelled, Everybody(say))),
        new("channel-done", say => ChannelCard.Write(SampleRequests.Done, Everybody(say))),
        new("channel-changed", say => ChannelCard.Write(SampleRequests.Changed, Everybody(say))),
        new("channel-under-way", say => ChannelCard.Write(SampleRequests.UnderWay, Everybody(say))),
        new("channel-first-right", say => ChannelCard.Write(SampleRequests.Series, Everybody(say))),
        new("channel-nobody-home", say => ChannelCard.Write(SampleRequests.NobodyHome, Everybody(say))),
        new("channel-reminder", say => Note(NoteCode.StillOpen, SampleRequests.Open, Everybody(say))),
    ];

    public static IEnumerable<SampleCard> Student { get; } =
    [
        new("student-yours", say => StudentCard.Write(SampleRequests.Claimed(Sam), Sam.Reading(say), Sam.Reading(say).Say["claim.won"])),
        new("student-done-form", say => StudentCard.Write(SampleRequests.Claimed(Sam), Sam.Reading(say)), "button.done"),
        new("student-release-form", say => StudentCard.Write(SampleRequests.Claimed(Sam), Sam.Reading(say)), "button.release"),
        new("student-details", say => StudentCard.WriteDetails(
            SampleRequests.Claimed(Sam), new PrivateDetails("mevrouw V.", "Churchillsingel 483", "06 12345678"), Sam.Reading(say))),
        new("student-released", say => StudentCard.Write(SampleRequests.Released, Sam.Reading(say), Sam.Reading(say).Say["release.released"])),
        new("student-done", say => StudentCard.Write(SampleRequests.Done, Sam.Reading(say))),
        new("student-asked", say => Note(NoteCode.Asked, SampleRequests.Open with { Asked = [Sam.Id] }, Sam.Reading(say))),
        new("student-cancelled", say => Note(NoteCode.Cancelled, SampleRequests.Cancelled, Sam.Reading(say))),
        new("student-swap-form", say => StudentCard.Write(SampleRequests.Claimed(Sam), Sam.Reading(say)), "button.swap"),
        new("student-concern-form", say => StudentCard.Write(SampleRequests.Claimed(Sam), Sam.Reading(say)), "button.concern"),
        new("student-arrived", say => StudentCard.Write(SampleRequests.UnderWay, Sam.Reading(say))),
        new("student-nobody-home-form", say => StudentCard.Write(SampleRequests.UnderWay, Sam.Reading(say)), "button.nothome"),
        new("student-nobody-home", say => StudentCard.Write(SampleRequests.NobodyHome, Sam.Reading(say))),
        new("student-changed", say => Note(NoteCode.ChangedAsksAgain, SampleRequests.Changed, Sam.Reading(say))),
        new("student-must-confirm", say => StudentCard.Write(SampleRequests.Changed, Sam.Reading(say))),
        new("student-swap-asked", say => StudentCard.Write(SampleRequests.SwapAsked, Sam.Reading(say))),
        new("student-first-right", say => Note(NoteCode.FirstRight, SampleRequests.Series, Sam.Reading(say))),
        new("student-reminder", say => Note(NoteCode.Reminder, SampleRequests.Claimed(Sam), Sam.Reading(say))),
        new("student-overdue", say => Note(NoteCode.Overdue, SampleRequests.UnderWay, Sam.Reading(say)), "button.done"),
        new("student-unread", say => Note(
            NoteCode.Cancelled, SampleRequests.Cancelled with { Unread = new UnreadNews(Now, [Sam.Id], BySupervisor: false) }, Sam.Reading(say))),
        new("too-late", say => TooLateCard.Write(
            new Refusal.AlreadyClaimed(SampleRequests.Claimed(Sam).Holders), [SampleRequests.Urgent, SampleRequests.Long], Noor.Reading(say))),
        new("too-late-nothing-open", say => TooLateCard.Write(
            new Refusal.AlreadyClaimed(SampleRequests.Full.Holders), [], Yusuf.Reading(say))),
    ];

    public static IEnumerable<SampleCard> Worker { get; } =
    [
        new("worker-placed", say => WorkerCard.Write(SampleRequests.Open, Els.Reading(say), Els.Reading(say).Say["placed.open"])),
        new("worker-cancel-form", say => WorkerCard.Write(SampleRequests.Open, Els.Reading(say)), "button.cancel"),
        new("worker-cancelled", say => WorkerCard.Write(SampleRequests.Cancelled, Els.Reading(say), Els.Reading(say).Say["cancel.cancelledNobody"])),
        new("worker-claimed", say => Note(NoteCode.Claimed, SampleRequests.Claimed(Sam), Els.Reading(say))),
        new("worker-finished", say => Note(NoteCode.Finished, SampleRequests.Done, Els.Reading(say))),
        new("worker-feedback-form", say => Note(NoteCode.Finished, SampleRequests.Done, Els.Reading(say)), "button.feedback"),
        new("worker-change-form", say => PlanForm.Change(SampleRequests.Open, Els.Reading(say))),
        new("worker-change-wrong", say => PlanForm.Change(SampleRequests.Long, Els.Reading(say), Els.Reading(say).Say["form.durationWrong"])),
        new("worker-again-form", say => PlanForm.Again(SampleRequests.Expired with { Erased = true }, Els.Reading(say))),
        new("worker-returned", say => Note(NoteCode.Returned, SampleRequests.Returned, Els.Reading(say))),
        new("worker-late", say => WorkerCard.Write(SampleRequests.Late, Els.Reading(say)), "button.noShow"),
        new("worker-series", say => WorkerCard.Write(SampleRequests.Series, Els.Reading(say)), "button.cancelAll"),
        new("worker-no-show", say => Note(NoteCode.NoShow, SampleRequests.Ended(RequestStatus.DidNotWorkOut, Reason.NoShow), Els.Reading(say))),
        new("worker-expired", say => Note(NoteCode.Expired, SampleRequests.Expired, Els.Reading(say))),
    ];

    public static IEnumerable<SampleCard> Supervisor { get; } =
    [
        new("supervisor-waiting", say => Note(NoteCode.ApprovalAsked, SampleRequests.Waiting, Ria.Reading(say))),
        new("supervisor-reject-form", say => SupervisorCard.Write(SampleRequests.Waiting, Ria.Reading(say)), "button.reject"),
        new("supervisor-open", say => SupervisorCard.Write(SampleRequests.Open, Ria.Reading(say))),
        new("supervisor-assign-form", say => SupervisorCard.Write(SampleRequests.Open, Ria.Reading(say)), "button.assign"),
        new("supervisor-dragging", say => SupervisorCard.Write(SampleRequests.Dragging, Ria.Reading(say))),
        new("supervisor-repeat", say => SupervisorCard.Write(SampleRequests.Repeat, Ria.Reading(say))),
        new("supervisor-claimed", say => SupervisorCard.Write(SampleRequests.Full, Ria.Reading(say))),
        new("supervisor-return-form", say => Note(NoteCode.ApprovalAsked, SampleRequests.Waiting, Ria.Reading(say)), "button.return"),
        new("supervisor-troubled", say => SupervisorCard.Write(SampleRequests.Troubled, Ria.Reading(say))),
        new("supervisor-off-list-form", say => SupervisorCard.Write(SampleRequests.Full, Ria.Reading(say)), "button.offList"),
        new("supervisor-no-show-form", say => SupervisorCard.Write(SampleRequests.Late, Ria.Reading(say)), "button.noShow"),
        new("supervisor-sign-form", say => SupervisorCard.Write(SampleRequests.DoneByTwo, Ria.Reading(say)), "button.sign"),
        new("supervisor-concern", say => Note(NoteCode.Concern, SampleRequests.Troubled, Ria.Reading(say))),
        new("supervisor-nobody-home", say => Note(NoteCode.NobodyHome, SampleRequests.NobodyHome, Ria.Reading(say))),
        new("supervisor-released-late", say => Note(NoteCode.ReleasedLate, SampleRequests.Urgent, Ria.Reading(say))),
    ];

    private static Post Note(NoteCode code, HelpRequest request, Reader reader) =>
        NotePost.Write(new SendNote(Now, reader.Person?.Id, code, Sam.Id), request, reader);
}
