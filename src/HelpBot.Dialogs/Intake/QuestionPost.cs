using System.Collections.ObjectModel;
using System.Globalization;
using AdaptiveCards;
using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Texts;
using HelpBot.Dialogs.Wire;
using HelpBot.Requests.Catalogue;

namespace HelpBot.Dialogs.Intake;

/// <summary>The open question as a card: one question, choices first, Back and Stop always.</summary>
internal static class QuestionPost
{
    // The texts of the questions, in the order of the steps.
    private static readonly string[] Keys =
        [.. Enum.GetNames<Step>().Select(name => $"intake.ask.{char.ToLowerInvariant(name[0])}{name[1..]}")];

    /// <summary>Writes the question, after a remark if there is one.</summary>
    public static Post Write(Draft draft, Reader reader, string? remark = null, IReadOnlyList<Choice>? instead = null)
    {
        var say = reader.Say;
        var writer = new CardWriter(say);
        if (remark is not null) writer.Text(remark);
        if (draft.Asking == Step.Overview) return OverviewPost.Write(draft, reader, writer);
        if (draft.Asking == Step.Form) return FormPost.Write(draft, reader, writer);
        writer.Title(Question(draft, say));
        if (Steps.IsPrivate(draft.Asking)) writer.Text(say["intake.private"]);
        if (Hint(draft) is { } hint) writer.Text(say[hint]);
        Offer(writer, draft, reader, instead ?? Choices.For(draft, reader));
        return writer.Actions(Control(draft, say)).Post();
    }

    /// <summary>The question in words.</summary>
    public static string Question(Draft draft, Wording say) => draft.Asking switch
    {
        Step.Time when draft.Task == "DOCTOR" => say["intake.ask.timeAppointment"],
        Step.Task => say["intake.ask.task"],
        Step.CallBy => say["intake.ask.callBy"],
        var step => say[Keys[(int)step]],
    };

    /// <summary>A button that answers the open question.</summary>
    public static AdaptiveAction Button(Draft draft, string title, string answer, string? style = null, bool withInputs = false) => Buttons.Execute(
        title,
        Data(draft, answer),
        style,
        withInputs);

    private static string? Hint(Draft draft) => draft.Asking switch
    {
        Step.Day => "intake.hint.day",
        Step.Time => "intake.hint.time",
        Step.Duration => "intake.hint.duration",
        Step.Students when TaskCatalogue.Find(draft.Task ?? "") is { DefaultStudents: > 1 } => "intake.hint.pair",
        Step.Task => "intake.hint.task",
        Step.SeriesEnd => "intake.hint.seriesEnd",
        Step.Neighbourhood => "intake.typeToo",
        Step.CallBy or Step.Address or Step.Phone or Step.Note => "intake.hint.type",
        _ => null,
    };

    /// <summary>Up to five choices are buttons; of more, the first five kinds of help are, and the rest is a list.</summary>
    private static void Offer(CardWriter writer, Draft draft, Reader reader, IReadOnlyList<Choice> choices)
    {
        var shown = draft.Asking == Step.Task || choices.Count <= Choices.MostButtons ? Math.Min(choices.Count, Choices.MostButtons) : 0;
        var buttons = new AdaptiveAction[shown];
        for (var i = 0; i < shown; i++) buttons[i] = Button(draft, choices[i].Title, choices[i].Answer);
        writer.Actions(buttons);
        if (choices.Count == shown) return;
        var label = shown > 0 ? reader.Say["button.otherTask"] : reader.Say["intake.list"];
        writer.Input(new AdaptiveChoiceSetInput
        {
            Id = InputIds.Answer,
            Label = $"{label} {reader.Say["word.required"]}",
            Style = shown > 0 ? AdaptiveChoiceInputStyle.Compact : AdaptiveChoiceInputStyle.Expanded,
            Wrap = true,
            Choices = [.. choices.Skip(shown).Select(choice => new AdaptiveChoice { Title = choice.Title, Value = choice.Answer })],
            IsRequired = true,
            ErrorMessage = reader.Say["review.choose"],
        });
        writer.Actions(Buttons.Execute(reader.Say["button.next"], Data(draft, null), withInputs: true));
    }

    private static AdaptiveAction[] Control(Draft draft, Wording say)
    {
        var stop = Button(draft, say["button.stop"], Answers.Stop);
        var back = draft is { Asking: Step.Task, Changing: false }
            ? Button(draft, say["button.form"], Answers.Form)
            : Button(draft, say["button.back"], Answers.Back);
        return [back, stop];
    }

    private static ButtonData Data(Draft draft, string? answer) =>
        new(Verbs.Answer, "", draft.Request.Value, draft.Question.ToString(CultureInfo.InvariantCulture))
        {
            Inputs = answer is null ? ReadOnlyDictionary<string, string>.Empty : new Dictionary<string, string> { [InputIds.Answer] = answer },
        };
}
