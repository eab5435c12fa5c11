using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Texts;
using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Dialogs.Answers;

/// <summary>Notes to supervisors that are about several students at once.</summary>
internal static class NoteOfSeveral
{
    /// <summary>What the note says, with all names; null when it is not about several.</summary>
    public static string? Headline(SendNote note, HelpRequest request, Reader reader)
    {
        if (note is not { About: null, Note: NoteCode.NotRead or NoteCode.NotConfirmed or NoteCode.OverdueStudent }) return null;
        var students = NoteSubjects.Of(note, request).ToList();
        // By now it may be one; then the words for one are right.
        var key = (note.Note, students.Count == 1) switch
        {
            (NoteCode.NotRead, true) => "several.NotReadOne",
            (NoteCode.NotRead, false) => "several.NotRead",
            (NoteCode.NotConfirmed, true) => "several.NotConfirmedOne",
            (NoteCode.NotConfirmed, false) => "several.NotConfirmed",
            (_, true) => "several.OverdueStudentOne",
            _ => "several.OverdueStudent",
        };
        return reader.Say.Say(key, ("names", reader.Say.Names(reader.Roster, students)));
    }
}
