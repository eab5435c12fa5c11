using System.Globalization;
using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Texts;
using HelpBot.Dialogs.Wire;
using HelpBot.Requests.Alarms;
using HelpBot.Requests.FollowUp;
using HelpBot.Requests.People;

namespace HelpBot.Dialogs.Answers;

/// <summary>What is said about an emergency: whom to call, and nothing else (domain.md part 6, errors).</summary>
public static class AlarmPost
{
    // More than these nobody calls one after the other.
    private const int MostNames = 3;

    /// <summary>To somebody whom nobody knows.</summary>
    public static Post Answer(Wording say)
    {
        ArgumentNullException.ThrowIfNull(say);
        return new Post(say["alarm.call"]);
    }

    /// <summary>To who wrote about an emergency.</summary>
    /// <param name="writer">Who wrote it.</param>
    /// <param name="supervisorsAreTold">Whether it is known that supervisors will be told.</param>
    public static Post Answer(Reader writer, bool supervisorsAreTold = true)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var (say, names) = (writer.Say, Callers(writer));
        if (names.Length == 0) return Answer(say);
        var call = say.Say("note.AlarmCall", ("name", names));
        return new Post(supervisorsAreTold ? call : $"{call} {say.Say("alarm.notTold", ("name", names))}");
    }

    /// <summary>To who taps that they call.</summary>
    /// <param name="alarm">The alarm as it is now; null when it is not kept any more.</param>
    /// <param name="reader">Who tapped.</param>
    public static Post Taken(Alarm? alarm, Reader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var say = reader.Say;
        return new Post(alarm switch
        {
            { AnsweredBy: { } other } when other != reader.Person?.Id => say.Say("alarm.taken", ("name", say.Name(reader.Roster, other))),
            { IsOpen: false } => say.Say("concern.answered", ("name", say.Name(reader.Roster, alarm.By))),
            _ => say["alarm.over"],
        });
    }

    /// <summary>A note about an alarm.</summary>
    public static Post Write(SendNote note, Alarm alarm, Reader reader)
    {
        ArgumentNullException.ThrowIfNull(note);
        ArgumentNullException.ThrowIfNull(alarm);
        ArgumentNullException.ThrowIfNull(reader);
        var (say, about) = (reader.Say, reader.Say.Name(reader.Roster, note.About));
        return note.Note switch
        {
            NoteCode.SayHello => new Post(say.Say("card.hello", ("name", about))),
            NoteCode.AlarmCall => Answer(reader),
            NoteCode.AlarmAnswered => new Post(say.Say("note.AlarmAnswered", ("name", about))),
            NoteCode.NotReached => Page(say.Say("alarm.notReached", ("name", about), ("caller", say.Name(reader.Roster, alarm.By))), alarm, say),
            _ => Page(say.Say($"note.{note.Note}", ("name", about)), alarm, say),
        };
    }

    private static Post Page(string text, Alarm alarm, Wording say)
    {
        var data = new ButtonData(Verbs.AnswerAlarm, alarm.Team.Value, alarm.Id.Value, alarm.Version.ToString(CultureInfo.InvariantCulture));
        return new CardWriter(say).Strong(text).Actions(Buttons.Execute(say["button.answerConcern"], data, "positive")).Post();
    }

    private static string Callers(Reader writer)
    {
        var others = writer.Roster.Members.Where(person => person.Id != writer.Person?.Id).ToList();
        var supervisors = others.Where(person => person.Is(Roles.Supervisor)).ToList();
        var called = supervisors.Count > 0 ? supervisors : others.Where(person => person.Is(Roles.Coordinator));
        return writer.Say.Names(writer.Roster, called.Take(MostNames).Select(person => person.Id));
    }
}
