using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Texts;
using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;

namespace HelpBot.Dialogs.Answers;

/// <summary>Notes in words, made at delivery in the reader's language.</summary>
public static class NotePost
{
    /// <summary>Writes a note about a request.</summary>
    public static Post Write(SendNote note, HelpRequest request, Reader reader)
    {
        var say = reader.Say;
        if (NoteOfSeveral.Headline(note, request, reader) is { } several) return SupervisorCard.Tell(request, reader, several);
        return note.Note switch
        {
            NoteCode.SayHello => new Post(say.Say("card.hello", ("name", say.Name(reader.Roster, note.About)))),
            NoteCode.ChannelGone => new Post(say["note.ChannelGone"]),
            NoteCode.LostAnswer => OwnCard.Write(request, reader, say["note.LostAnswer"]),
            NoteCode.StillOpen => ChannelCard.Tell(request, reader, Headline(note, reader)),
            _ when IsForSupervisors(note.Note) => SupervisorCard.Tell(request, reader, Headline(note, reader)),
            NoteCode.HoursApproved => StudentMessage.Tell(request, reader, note.Note, Minutes(note, request, reader)),
            _ when IsForStudents(note.Note) => StudentMessage.Tell(request, reader, note.Note, Headline(note, reader)),
            NoteCode.NoShow when request.Requester == reader.Person?.Id => WorkerCard.Tell(request, reader, say["note.NoShowForWorker"]),
            _ when request.Requester == reader.Person?.Id => WorkerCard.Tell(request, reader, Headline(note, reader)),
            NoteCode.Expired or NoteCode.NobodyHome or NoteCode.NoShow => SupervisorCard.Tell(request, reader, Headline(note, reader)),
            _ => StudentMessage.Tell(request, reader, note.Note, Headline(note, reader)),
        };
    }

    private static bool IsForSupervisors(NoteCode note) => note is NoteCode.ApprovalAsked or NoteCode.Urgent or NoteCode.ReleasedLate
        or NoteCode.Declined or NoteCode.Swapped or NoteCode.StillNobody or NoteCode.PairIncomplete or NoteCode.NotConfirmed
        or NoteCode.OverdueStudent or NoteCode.Unreported or NoteCode.NotRead or NoteCode.Concern or NoteCode.ConcernAgain or NoteCode.NotReached;

    // A worker may be a student too, and then is told about their own place all the same.
    private static bool IsForStudents(NoteCode note) => note is NoteCode.Asked or NoteCode.ChangedAsksAgain or NoteCode.ChangedDropped
        or NoteCode.SwapAsked or NoteCode.SwapAccepted or NoteCode.SwapDeclined or NoteCode.TakenOff or NoteCode.Reminder
        or NoteCode.Overdue or NoteCode.FirstRight or NoteCode.HoursApproved;

    private static string Minutes(SendNote note, HelpRequest request, Reader reader) =>
        request.PlaceOf(note.To!.Value)?.ApprovedMinutes is { } minutes
            ? reader.Say.Say("sign.mine", ("minutes", reader.Say.Duration(minutes)))
            : Headline(note, reader);

    private static string Headline(SendNote note, Reader reader) =>
        reader.Say.Say($"note.{note.Note}", ("name", reader.Say.Name(reader.Roster, note.About)));
}
