using HelpBot.Requests.People;

namespace HelpBot.Requests.FollowUp;

/// <summary>Writes notes of one moment about one request.</summary>
internal sealed class Telling(DateTimeOffset at, PersonId requester, Roster roster)
{
    public SendNote To(PersonId person, NoteCode note, PersonId? about = null) => new(at, person, note, about);

    public IEnumerable<SendNote> Each(IEnumerable<PersonId> people, NoteCode note) => people.Select(person => To(person, note));

    public SendNote Worker(NoteCode note, PersonId? about = null) => To(requester, note, about);

    public IEnumerable<SendNote> Supervisors(NoteCode note, PersonId? about = null) =>
        roster.Supervisors.Select(person => To(person.Id, note, about));

    /// <summary>One note a supervisor, that names the student when there is only one (<see cref="NoteSubjects"/>).</summary>
    public IEnumerable<SendNote> SupervisorsAboutAll(NoteCode note, IReadOnlyList<PersonId> students) => students.Count switch
    {
        0 => [],
        1 => Supervisors(note, students[0]),
        _ => Supervisors(note),
    };

    public IEnumerable<SendNote> WorkerAndSupervisors(NoteCode note, PersonId? about) => [Worker(note, about), .. Supervisors(note, about)];
}
