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
            NoteCode.LostAnswer => StateOfNow(request, reader),
            NoteCode.StillOpen => ChannelCard.Tell(request, reader, Headline(note, reader)),
            NoteCode.Asked => StudentCard.Tell(request, reader, Headline(note, reader)),
            NoteCode.ApprovalAsked or NoteCode.Urgent or NoteCode.ReleasedLate or NoteCode.Declined or NoteCode.NotReached =>
                SupervisorCard.Tell(request, reader, Headline(note, reader)),
            _ when request.Requester == reader.Person?.Id => WorkerCard.Tell(request, reader, Headline(note, reader)),
            NoteCode.Expired => SupervisorCard.Tell(request, reader, Headline(note, reader)),
            _ => StudentCard.Tell(request, reader, Headline(note, reader)),
        };
    }

    private static Post StateOfNow(HelpRequest request, Reader reader)
    {
        var (person, headline) = (reader.Person!, reader.Say["note.LostAnswer"]);
        if (request.Requester == person.Id) return WorkerCard.Write(request, reader, headline);
        return person.Is(Roles.Supervisor) && !request.IsHeldBy(person.Id)
            ? SupervisorCard.Write(request, reader, headline)
            : StudentCard.Write(request, reader, headline);
    }

    private static string Headline(SendNote note, Reader reader) =>
        reader.Say.Say($"note.{note.Note}", ("name", reader.Say.Name(reader.Roster, note.About)));
}
