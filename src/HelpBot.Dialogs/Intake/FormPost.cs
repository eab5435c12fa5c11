using System.Globalization;
using AdaptiveCards;
using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Texts;
using HelpBot.Dialogs.Wire;
using HelpBot.Requests.Catalogue;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Teams;

namespace HelpBot.Dialogs.Intake;

/// <summary>The whole intake on one card, for those who prefer a form. What is known is filled in.</summary>
internal static class FormPost
{
    public static Post Write(Draft draft, Reader reader, CardWriter writer, IReadOnlyDictionary<Step, string>? wrong = null)
    {
        var (say, told) = (reader.Say, wrong ?? new Dictionary<Step, string>());
        writer.Title(say["form.newTitle"]);
        foreach (var (step, inputs) in Visit(draft, reader))
        {
            if (told.TryGetValue(step, out var why)) writer.Strong(why);
            foreach (var input in inputs) writer.Input(input);
        }

        writer.Strong(say["intake.private"]);
        DetailFields.Write(writer, Steps.MissingDetails(draft), reader, told);
        return writer
            .Actions(
                QuestionPost.Button(draft, say["form.check"], Answers.Save, "positive", withInputs: true),
                QuestionPost.Button(draft, say["button.back"], Answers.Back),
                QuestionPost.Button(draft, say["button.stop"], Answers.Stop))
            .Post();
    }

    private static IEnumerable<(Step Step, AdaptiveInput[] Inputs)> Visit(Draft draft, Reader reader)
    {
        var say = reader.Say;
        yield return (Step.Task, [Choose(InputIds.Task, "task", TaskCatalogue.All.Select(type => (say.ShortTask(type.Code), type.Code)), draft.Task, reader)]);
        yield return (Step.Day, [Day(draft, reader)]);
        yield return (Step.Time, [Clock(InputIds.From, "form.from", draft.From, isRequired: true, reader), Clock(InputIds.Until, "form.until", draft.Until, isRequired: false, reader)]);
        yield return (Step.Duration, [Duration(draft, reader)]);
        yield return (Step.Neighbourhood, [Choose(InputIds.Neighbourhood, "neighbourhood", reader.Team.Neighbourhoods.Select(area => (area.Name, area.Name)), draft.Neighbourhood, reader)]);
        yield return (Step.Students, [Choose(InputIds.Students, "students", Enumerable.Range(1, VisitPlan.MostStudents).Select(count => (say.Students(count), Text(count))), Text(draft.StudentsOrUsual), reader)]);
        yield return (Step.Together, [Choose(InputIds.Together, "together", [(say["word.yes"], Answers.Yes), (say["word.no"], Answers.No)], draft.Together == false ? Answers.No : Answers.Yes, reader)]);
        yield return (Step.Note, [new AdaptiveTextInput
        {
            Id = InputIds.Note, Label = $"{say["form.note"]} {say["word.optional"]}", MaxLength = VisitPlan.LongestNote, IsMultiline = true,
            Value = draft.Note, ErrorMessage = say["intake.wrong.note"],
        }]);
    }

    private static AdaptiveChoiceSetInput Choose(string id, string question, IEnumerable<(string Title, string Value)> choices, string? value, Reader reader) => new()
    {
        Id = id,
        Label = $"{reader.Say[$"intake.ask.{question}"]} {reader.Say["word.required"]}",
        Style = AdaptiveChoiceInputStyle.Compact,
        Wrap = true,
        Choices = [.. choices.Select(choice => new AdaptiveChoice { Title = choice.Title, Value = choice.Value })],
        Value = value,
        IsRequired = true,
        ErrorMessage = reader.Say["review.choose"],
    };

    private static AdaptiveChoiceSetInput Duration(Draft draft, Reader reader) => new()
    {
        Id = InputIds.Duration,
        Label = $"{reader.Say["intake.ask.duration"]} {reader.Say["word.optional"]}",
        Style = AdaptiveChoiceInputStyle.Compact,
        Choices =
        [
            new AdaptiveChoice { Title = reader.Say["form.usual"], Value = "" },
            .. Enumerable.Range(1, VisitTime.LongestMinutes / VisitTime.ShortestMinutes).Select(quarters => quarters * VisitTime.ShortestMinutes)
                .Select(minutes => new AdaptiveChoice { Title = reader.Say.Duration(minutes), Value = Text(minutes) }),
        ],
        Value = draft.Minutes is { } known ? Text(known) : "",
    };

    private static AdaptiveDateInput Day(Draft draft, Reader reader) => new()
    {
        Id = InputIds.Date,
        Label = $"{reader.Say["intake.ask.day"]} {reader.Say["word.required"]}",
        Value = draft.Date is { } date ? Choices.Date(date) : null,
        Min = Choices.Date(reader.Today),
        Max = Choices.Date(reader.Team.LastPlanningDay(reader.Today)),
        IsRequired = true,
        ErrorMessage = reader.Say["intake.wrong.day"],
    };

    private static AdaptiveTimeInput Clock(string id, string label, TimeOnly? value, bool isRequired, Reader reader) => new()
    {
        Id = id,
        Label = $"{reader.Say[label]} {reader.Say[isRequired ? "word.required" : "word.optional"]}",
        Value = value?.ToString("HH:mm", CultureInfo.InvariantCulture),
        IsRequired = isRequired,
        ErrorMessage = reader.Say["intake.wrong.time"],
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
