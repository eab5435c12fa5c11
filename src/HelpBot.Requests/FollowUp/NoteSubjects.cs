using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;

namespace HelpBot.Requests.FollowUp;

/// <summary>
/// Whom a note to supervisors is about. Each gets one note of a moment, however many students it concerns: one person
/// has one message to read, and what a command writes stays within a transaction.
/// </summary>
public static class NoteSubjects
{
    /// <summary>The students it is true of now: of the one it names, or of all whom it concerns when it names nobody.</summary>
    public static IEnumerable<PersonId> Of(SendNote note, HelpRequest request)
    {
        var unfinished = request.HasEnded ? [] : request.Holders.Where(holder => holder.Minutes is null);
        var all = note.Note switch
        {
            NoteCode.NotRead => request.Unread?.Students ?? [],
            NoteCode.NotConfirmed => unfinished.Where(holder => holder.MustConfirm).Select(holder => holder.Student),
            NoteCode.OverdueStudent => unfinished.Select(holder => holder.Student),
            _ => (IEnumerable<PersonId>)[],
        };
        return all.Where(student => note.About is null || student == note.About);
    }
}
