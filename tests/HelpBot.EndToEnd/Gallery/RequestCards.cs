using HelpBot.Dialogs;
using HelpBot.Dialogs.Answers;
using HelpBot.Dialogs.Cards;
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
        new("worker-expired", say => Note(NoteCode.Expired, SampleRequests.Expired, Els.Reading(say))),
    ];

    public static IEnumerable<SampleCard> Supervisor { get; } =
    [
        new("supervisor-waiting", say => Note(NoteCode.ApprovalAsked, SampleRequests.Waiting, Ria.Reading(say))),
        new("supervisor-reject-form", say => SupervisorCard.Write(SampleRequests.Waiting, Ria.Reading(say)), "button.reject"),
        new("supervisor-open", say => SupervisorCard.Write(SampleRequests.Open, Ria.Reading(say))),
        new("supervisor-assign-form", say => SupervisorCard.Write(SampleRequests.Open, Ria.Reading(say)), "button.assign"),
        new("supervisor-dragging", say => SupervisorCard.Write(SampleRequests.Dragging, Ria.Reading(say))),
        new("supervisor-claimed", say => SupervisorCard.Write(SampleRequests.Full, Ria.Reading(say))),
        new("supervisor-released-late", say => Note(NoteCode.ReleasedLate, SampleRequests.Urgent, Ria.Reading(say))),
    ];

    private static Post Note(NoteCode code, HelpRequest request, Reader reader) =>
        NotePost.Write(new SendNote(Now, reader.Person?.Id, code, Sam.Id), request, reader);
}
