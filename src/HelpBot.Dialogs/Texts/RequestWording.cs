using HelpBot.Requests;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;

namespace HelpBot.Dialogs.Texts;

/// <summary>Requests, states and people in words.</summary>
public static class RequestWording
{
    /// <summary>Pictogram and name of a kind of help; outside Dutch the Dutch name stays beside it, since language is a learning goal.</summary>
    public static string Task(this Wording say, string code) => say.Language == Language.Dutch
        ? say.ShortTask(code)
        : $"{say.ShortTask(code)} ({Wording.In(Language.Dutch)[$"task.{code}"]})";

    /// <summary>Pictogram and name in one language, for buttons: both names would not fit on a phone.</summary>
    public static string ShortTask(this Wording say, string code) => $"{say[$"icon.{code}"]} {say[$"task.{code}"]}";

    /// <summary>The state in words, with the places taken where that matters.</summary>
    public static string Status(this Wording say, HelpRequest request) => say.Say(
        $"status.{request.Status}", ("taken", request.Holders.Count), ("all", request.Plan.Students));

    /// <summary>Such as "2 studenten".</summary>
    public static string Students(this Wording say, int count) =>
        count == 1 ? say["students.one"] : say.Say("students.many", ("count", count));

    /// <summary>Whether the resident joins in (V3).</summary>
    public static string Together(this Wording say, bool together) => say[together ? "together.yes" : "together.no"];

    /// <summary>The first name of someone, or "een student" for who has left the team.</summary>
    public static string Name(this Wording say, Roster roster, PersonId? person) =>
        person is { } id && roster.Find(id) is { } member ? member.FirstName : say["word.aStudent"];

    /// <summary>First names, joined with "en".</summary>
    public static string Names(this Wording say, Roster roster, IEnumerable<PersonId> people) =>
        say.Joined([.. people.Select(person => say.Name(roster, person))]);

    /// <summary>The first names of those who have a place, in order of claim, joined with "en".</summary>
    public static string NamesOf(this Wording say, Roster roster, EquatableList<Holder> holders)
    {
        var names = new string[holders.Count];
        for (var i = 0; i < names.Length; i++) names[i] = say.Name(roster, holders[i].Student);
        return say.Joined(names);
    }

    private static string Joined(this Wording say, string[] names) => names.Length switch
    {
        0 => "",
        1 => names[0],
        _ => $"{string.Join(", ", names[..^1])} {say["word.and"]} {names[^1]}",
    };

    /// <summary>How many places are free, in words.</summary>
    public static string FreePlaces(this Wording say, int count) =>
        say.Say(count == 1 ? "card.free" : "card.freeMany", ("count", count));
}
