using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Wire;

namespace HelpBot.Dialogs.Intake;

/// <summary>A form that was filled in. Each field is read as an answer that is typed would be; what is wrong stands at its field.</summary>
internal static class FormAnswer
{
    private static readonly (Step Step, string Id)[] Fields =
    [
        (Step.Task, InputIds.Task), (Step.Day, InputIds.Date), (Step.Neighbourhood, InputIds.Neighbourhood),
        (Step.Students, InputIds.Students), (Step.Together, InputIds.Together), (Step.Note, InputIds.Note),
    ];

    public static IntakeOutcome Take(Draft draft, IReadOnlyDictionary<string, string> inputs, Reader reader)
    {
        var wrong = new Dictionary<Step, string>();
        var filled = draft;
        foreach (var (step, id) in Fields) filled = Read(filled, step, inputs.GetValueOrDefault(id, ""), reader, wrong);
        filled = TimeOf(filled, inputs, reader, wrong);
        var (detailed, wrongDetails) = DetailFields.Read(filled, inputs, reader);
        foreach (var (step, why) in wrongDetails) wrong[step] = why;
        var asked = detailed with { Asking = Step.Form };
        if (wrong.Count == 0 && Going.Problem(asked, reader) is { } problem) wrong[problem.Step] = problem.Text;
        if (wrong.Count == 0) return Going.On(asked, reader, null);
        asked = asked with { Question = asked.Question + 1 };
        return new IntakeOutcome(asked, FormPost.Write(asked, reader, new CardWriter(reader.Say), wrong, inputs));
    }

    private static Draft TimeOf(Draft draft, IReadOnlyDictionary<string, string> inputs, Reader reader, Dictionary<Step, string> wrong)
    {
        var filled = Read(draft with { Minutes = null }, Step.Time, Window(inputs), reader, wrong);
        var minutes = inputs.GetValueOrDefault(InputIds.Duration, "").Trim();
        return minutes is "" or Answers.Usual ? filled : Read(filled, Step.Duration, minutes, reader, wrong);
    }

    private static string Window(IReadOnlyDictionary<string, string> inputs)
    {
        var (from, until) = (inputs.GetValueOrDefault(InputIds.From, ""), inputs.GetValueOrDefault(InputIds.Until, ""));
        return string.IsNullOrWhiteSpace(from) || string.IsNullOrWhiteSpace(until) ? from : $"tussen {from} en {until}";
    }

    private static Draft Read(Draft draft, Step step, string answer, Reader reader, Dictionary<Step, string> wrong)
    {
        if (step == Step.Note && string.IsNullOrWhiteSpace(answer)) return draft with { Note = null };
        if (step == Step.Students && answer == Answers.Usual) return draft with { Students = null };
        switch (AnswerReading.Read(draft with { Asking = step }, Hearing.Of(answer, reader), reader))
        {
            case AnswerResult.Taken taken:
                return taken.Draft;
            case AnswerResult.Wrong no:
                wrong.TryAdd(step, Missing(step, answer) is { } key ? reader.Say[key] : no.Why);
                break;
        }

        return draft;
    }

    /// <summary>A field that is left empty has no buttons to choose from, as the question in the chat has.</summary>
    private static string? Missing(Step step, string answer) => (step, string.IsNullOrWhiteSpace(answer)) switch
    {
        (Step.Day, true) => "form.dayMissing",
        (Step.Time, true) => "form.timeMissing",
        (Step.Task or Step.Neighbourhood, true) => "review.choose",
        _ => null,
    };
}
