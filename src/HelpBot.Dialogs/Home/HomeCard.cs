using AdaptiveCards;
using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Texts;
using HelpBot.Dialogs.Wire;
using HelpBot.Requests.People;

namespace HelpBot.Dialogs.Home;

/// <summary>What HelpBot can do for this person, with buttons.</summary>
public static class HomeCard
{
    /// <summary>On installation and on the first message.</summary>
    public static Post Greeting(Reader reader) => Write(
        reader, [reader.Say.Say("greet.title", ("name", reader.Person!.FirstName)), .. Roles(reader, "greet"), reader.Say["greet.how"]]);

    /// <summary>Help.</summary>
    public static Post Help(Reader reader)
    {
        var lines = new List<string> { reader.Say["help.title"] };
        lines.AddRange(Roles(reader, "help"));
        if (reader.Person!.Is(Requests.People.Roles.Worker)) lines.Add(reader.Say["help.mine"]);
        return Write(reader, [.. lines, reader.Say["help.language"], reader.Say["help.danger"]]);
    }

    /// <summary>After something else: one line, and what can be done.</summary>
    public static Post After(Reader reader, string headline) => Write(reader, [headline]);

    private static IEnumerable<string> Roles(Reader reader, string prefix) =>
        new[] { Requests.People.Roles.Worker, Requests.People.Roles.Student, Requests.People.Roles.Supervisor }
            .Where(role => reader.Person!.Is(role))
            .Select(role => reader.Say[$"{prefix}.{role.ToString().ToLowerInvariant()}"]);

    private static Post Write(Reader reader, IReadOnlyList<string> lines)
    {
        var writer = new CardWriter(reader.Say).Title(lines[0]);
        foreach (var line in lines.Skip(1)) writer.Text(line);
        AdaptiveAction Button(string key, ButtonData data, string? style = null) => Buttons.Execute(reader.Say[$"button.{key}"], data, style);

        // Two sets: Teams folds away what a set has beyond six buttons, and someone may have every role.
        return writer
            .Actions(JobsOf(reader.Person!, Button))
            .Actions(Button("help", new ButtonData(Verbs.Help)), Button("language", new ButtonData(Verbs.SwitchLanguage)))
            .Post();
    }

    private static IEnumerable<AdaptiveAction> JobsOf(Person person, Func<string, ButtonData, string?, AdaptiveAction> button)
    {

        if (person.Is(Requests.People.Roles.Worker))
        {
            yield return button("new", new ButtonData(Verbs.New), "positive");
            yield return button("mine", Mine("worker"), null);
        }

        if (person.Is(Requests.People.Roles.Student))
        {
            yield return button("open", new ButtonData(Verbs.Open), null);
            yield return button("mytasks", Mine("student"), null);
        }

        if (person.Is(Requests.People.Roles.Supervisor)) yield return button("review", new ButtonData(Verbs.Review), null);
    }

    private static ButtonData Mine(string list) =>
        new(Verbs.Mine) { Inputs = new Dictionary<string, string> { [InputIds.List] = list } };
}
