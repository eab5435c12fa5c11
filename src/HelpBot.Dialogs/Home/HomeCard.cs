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
        var (person, say) = (reader.Person!, reader.Say);
        IEnumerable<string> mine =
        [
            .. person.Is(Requests.People.Roles.Worker) ? (string[])[say["help.mine"]] : [],
            .. person.Is(Requests.People.Roles.Student) ? (string[])[say["help.studentDay"]] : [],
            .. person.Reviews ? (string[])[say["help.where"]] : [],
        ];
        return Write(
            reader,
            [reader.Say["help.title"], .. Roles(reader, "help"), .. mine, reader.Say["help.language"], reader.Say["help.danger"]]);
    }

    /// <summary>For who worries: what the bell does, and where it is.</summary>
    public static Post Worry(Reader reader)
    {
        var (say, person) = (reader.Say, reader.Person!);
        AdaptiveAction[] lists =
        [
            .. person.Is(Requests.People.Roles.Student) ? (AdaptiveAction[])[Button(say, "mytasks", Mine("student"))] : [],
            .. person.Is(Requests.People.Roles.Worker) ? (AdaptiveAction[])[Button(say, "mine", Mine("worker"))] : [],
        ];
        return new CardWriter(say).Strong(say["worry.title"]).Text(say["concern.danger"]).Text(say["worry.how"]).Actions(lists).Post();
    }

    /// <summary>After something else: one line, and what can be done.</summary>
    public static Post After(Reader reader, string headline) => Write(reader, [headline]);

    private static IEnumerable<string> Roles(Reader reader, string prefix) =>
        new[] { Requests.People.Roles.Worker, Requests.People.Roles.Student, Requests.People.Roles.Supervisor }
            .Where(role => reader.Person!.Is(role) || (role == Requests.People.Roles.Supervisor && reader.Person.Reviews))
            .Select(role => reader.Say[$"{prefix}.{role.ToString().ToLowerInvariant()}"]);

    private static Post Write(Reader reader, IReadOnlyList<string> lines)
    {
        var writer = new CardWriter(reader.Say).Title(lines[0]);
        foreach (var line in lines.Skip(1)) writer.Text(line);
        // Two sets: Teams folds more than six buttons of one set away.
        return writer.Actions(Jobs(reader)).Actions(Always(reader)).Post();
    }

    private static IEnumerable<AdaptiveAction> Jobs(Reader reader)
    {
        var person = reader.Person!;
        AdaptiveAction Button(string key, ButtonData data, string? style = null) => HomeCard.Button(reader.Say, key, data, style);

        if (person.Is(Requests.People.Roles.Worker))
        {
            yield return Button("new", new ButtonData(Verbs.New), "positive");
            yield return Button("mine", Mine("worker"));
        }

        if (person.Is(Requests.People.Roles.Student))
        {
            yield return Button("open", new ButtonData(Verbs.Open));
            yield return Button("mytasks", Mine("student"));
        }

        if (!person.Reviews) yield break;
        yield return Button("review", new ButtonData(Verbs.Review));
        yield return Button("where", new ButtonData(Verbs.Review) { Inputs = new Dictionary<string, string> { [InputIds.List] = InputIds.WhoIsWhere } });
    }

    private static AdaptiveAction[] Always(Reader reader) =>
        [Button(reader.Say, "help", new ButtonData(Verbs.Help)), Button(reader.Say, "language", new ButtonData(Verbs.SwitchLanguage))];

    private static AdaptiveAction Button(Wording say, string key, ButtonData data, string? style = null) =>
        Buttons.Execute(say[$"button.{key}"], data, style);

    private static ButtonData Mine(string list) =>
        new(Verbs.Mine) { Inputs = new Dictionary<string, string> { [InputIds.List] = list } };
}
