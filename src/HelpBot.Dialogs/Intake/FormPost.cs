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
    /// <summary>Writes the form.</summary>
    /// <param name="draft">What is known.</param>
    /// <param name="reader">For whom.</param>
    /// <param name="writer">Writes the card.</param>
    /// <param name="wrong">What was wrong with the last answer, by question.</param>
    /// <param name="typed">The last answer: a day or time that does not fit comes back to be mended.</param>
    public static Post Write(
        Draft draft, Reader reader, CardWriter writer, IReadOnlyDictionary<Step, string>? wrong = null, IReadOnlyDictionary<string, string>? typed = null)
    {
        var (say, told) = (reader.Say, wrong ?? new Dictionary<Step, string>());
        writer.Title(say["form.newTitle"]);
        foreach (var (step, inputs) in Visit(draft, reader, typed ?? new Dictionary<string, string>()))
        {
            if (told.TryGetValue(step, out var why)) writer.Wrong(why);
            foreach (var input in inputs) writer.Input(input);
        }

        DetailFields.WriteAll(writer, draft, reader, told);
        return writer
            .Actions(
                QuestionPost.Button(draft, say["form.check"], Answers.Save, "positive", withInputs: true),
                QuestionPost.Button(draft, say["button.back"], Answers.Back),
                QuestionPost.Button(draft, say["button.stop"], Answers.Stop))
            .Post();
    }

    private static IEnumerable<(Step Step, AdaptiveInput[] Inputs)> Visit(Draft draft, Reader reader, IReadOnlyDictionary<string, string> typed)
    {
        var say = reader.Say;
        yield return (Step.Task, [Choose(InputIds.Task, "task", TaskCatalogue.All.Select(type => (say.ShortTask(type.Code), type.Code)), draft.Task, reader)]);
        yield return (Step.Day, [Day(typed.GetValueOrDefault(InputIds.Date) ?? (draft.Date is { } date ? Choices.Date(date) : null), reader)]);
        yield return (Step.Time, 
        [
            Clock(InputIds.From, "form.from", typed.GetValueOrDefault(InputIds.From) ?? Time(draft.From), isRequired: true, reader),
            Clock(InputIds.Until, "form.until", typed.GetValueOrDefault(InputIds.Until) ?? Time(draft.Until), isRequired: false, reader),
        ]);
        yield return (Step.Duration, [Choose(InputIds.Duration, "duration", Durations(reader), draft.Minutes is { } known ? Text(known) : Answers.Usual, reader)]);
        yield return (Step.Neighbourhood, [Choose(InputIds.Neighbourhood, "neighbourhood", reader.Team.Neighbourhoods.Select(area => (area.Name, area.Name)), draft.Neighbourhood, reader)]);
        yield return (Step.Students, [Choose(InputIds.Students, "students", Students(say), draft.Students is { } told ? Text(told) : Answers.Usual, reader)]);
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

    private static IEnumerable<(string Title, string Value)> Students(Wording say) =>
        Enumerable.Range(1, VisitPlan.MostStudents).Select(count => (say.Students(count), Text(count))).Prepend((say["form.usualStudents"], Answers.Usual));

    private static IEnumerable<(string Title, string Value)> Durations(Reader reader) =>
        Enumerable.Range(1, VisitTime.LongestMinutes / VisitTime.ShortestMinutes).Select(quarters => quarters * VisitTime.ShortestMinutes)
            .Select(minutes => (reader.Say.Duration(minutes), Text(minutes)))
            .Prepend((reader.Say["form.usual"], Answers.Usual));

    private static AdaptiveDateInput Day(string? value, Reader reader) => new()
    {
        Id = InputIds.Date,
        Label = $"{reader.Say["intake.ask.day"]} {reader.Say["word.required"]}",
        Value = DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? value : null,
        Min = Choices.Date(reader.Today),
        Max = Choices.Date(reader.Team.LastPlanningDay(reader.Today)),
        IsRequired = true,
        ErrorMessage = reader.Say["form.dayMissing"],
    };

    private static AdaptiveTimeInput Clock(string id, string label, string? value, bool isRequired, Reader reader) => new()
    {
        Id = id,
        Label = $"{reader.Say[label]} {reader.Say[isRequired ? "word.required" : "word.optional"]}",
        Value = TimeOnly.TryParseExact(value, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? value : null,
        IsRequired = isRequired,
        ErrorMessage = reader.Say["form.timeMissing"],
    };

    private static string? Time(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
