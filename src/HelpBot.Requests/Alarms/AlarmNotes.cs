using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;

namespace HelpBot.Requests.Alarms;

/// <summary>Who is asked to call after an alarm, and when (domain.md part 4, signal of concern).</summary>
public static class AlarmNotes
{
    // All of it is written in one transaction of at most a hundred rows.
    private const int Most = 45;

    /// <summary>Every supervisor at once, and after a quarter of an hour the deputies and every supervisor again.</summary>
    public static IReadOnlyList<SendNote> OfRaised(Alarm alarm, Roster roster)
    {
        var supervisors = roster.Supervisors.Select(person => person.Id).Where(id => id != alarm.By).ToList();
        var deputies = roster.Members.Where(person => person.Is(Roles.Coordinator)).Select(person => person.Id).Where(id => id != alarm.By).ToList();
        // Where nobody else supervises, the deputies are the first to be asked.
        var first = supervisors.Count > 0 ? supervisors : deputies;
        return
        [
            .. first.Take(Most).Select(person => Note(alarm.At, person, NoteCode.Alarm)),
            .. deputies.Union(supervisors).Take(Most).Select(person => Note(alarm.At + Concern.AnswerWithin, person, NoteCode.AlarmAgain)),
        ];

        SendNote Note(DateTimeOffset at, PersonId to, NoteCode note) => new(at, to, note, alarm.By);
    }

    /// <summary>Who wrote it hears who calls.</summary>
    public static IReadOnlyList<SendNote> OfAnswered(Alarm answered, DateTimeOffset at) =>
        answered.AnsweredBy == answered.By ? [] : [new SendNote(at, answered.By, NoteCode.AlarmAnswered, answered.AnsweredBy)];

    /// <summary>Whether a note may still be sent about an alarm as it is now.</summary>
    public static bool IsTrueOf(this SendNote note, Alarm alarm, DateTimeOffset now) => note.Note switch
    {
        NoteCode.Alarm or NoteCode.AlarmAgain or NoteCode.NotReached => alarm.IsOpen && now - alarm.At < Alarm.CallWithin,
        NoteCode.AlarmCall => now - alarm.At < Alarm.CallWithin,
        NoteCode.AlarmAnswered => !alarm.IsOpen,
        NoteCode.SayHello => true,
        _ => false,
    };
}
