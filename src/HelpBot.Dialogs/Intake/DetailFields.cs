using AdaptiveCards;
using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Wire;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Dialogs.Intake;

/// <summary>The fields of the overview: what a sentence seldom tells, filled in at once before the one confirm.</summary>
internal static class DetailFields
{
    private static readonly (Step Step, string Id)[] Fields =
    [
        (Step.Visited, InputIds.Visited), (Step.Knows, InputIds.Knows), (Step.CallBy, InputIds.CallBy),
        (Step.Address, InputIds.Address), (Step.Phone, InputIds.Phone),
    ];

    /// <summary>Whether any of the fields was sent.</summary>
    public static bool AreIn(IReadOnlyDictionary<string, string> inputs) => Fields.Any(field => inputs.ContainsKey(field.Id));

    /// <summary>The draft with what was filled in right, and what was not.</summary>
    public static (Draft Draft, IReadOnlyDictionary<Step, string> Wrong) Read(Draft draft, IReadOnlyDictionary<string, string> inputs, Reader reader)
    {
        var (filled, wrong) = (draft, new Dictionary<Step, string>());
        foreach (var (step, id) in Fields.Where(field => inputs.ContainsKey(field.Id)))
        {
            switch (AnswerReading.Read(filled with { Asking = step }, Hearing.Of(inputs[id], reader), reader))
            {
                case AnswerResult.Taken taken:
                    filled = taken.Draft with { Asking = draft.Asking };
                    break;
                case AnswerResult.Wrong no:
                    wrong[step] = no.Why;
                    break;
            }
        }

        return (filled, wrong);
    }

    /// <summary>The fields of what is still missing, each under what was wrong with it.</summary>
    public static void Write(CardWriter writer, Draft draft, Reader reader, IReadOnlyDictionary<Step, string> wrong) =>
        Write(writer, Steps.MissingDetails(draft), draft, reader, wrong);

    /// <summary>All fields, with what is known filled in.</summary>
    public static void WriteAll(CardWriter writer, Draft draft, Reader reader, IReadOnlyDictionary<Step, string> wrong) =>
        Write(writer, Steps.Details, draft, reader, wrong);

    private static void Write(CardWriter writer, IEnumerable<Step> steps, Draft known, Reader reader, IReadOnlyDictionary<Step, string> wrong)
    {
        var toldPrivate = false;
        foreach (var step in steps)
        {
            if (Steps.IsPrivate(step) && !toldPrivate)
            {
                writer.Text(reader.Say["intake.private"]);
                toldPrivate = true;
            }

            if (wrong.TryGetValue(step, out var why)) writer.Wrong(why);
            writer.Input(Field(step, known, reader));
        }
    }

    private static AdaptiveInput Field(Step step, Draft known, Reader reader) => step switch
    {
        Step.Visited => YesNo(InputIds.Visited, "intake.ask.visited", known.Visited, reader),
        Step.Knows => YesNo(InputIds.Knows, "intake.ask.knows", known.Knows, reader),
        Step.CallBy => Text(InputIds.CallBy, "intake.ask.callBy", "intake.wrong.callBy", PrivateDetails.LongestCallBy, known.CallBy, reader),
        Step.Address => Text(InputIds.Address, "intake.ask.address", "intake.wrong.address", PrivateDetails.LongestAddress, known.Address, reader),
        Step.Phone => Text(InputIds.Phone, "intake.ask.phone", "intake.wrong.phone", PrivateDetails.LongestPhone, known.Phone, reader),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step.ToString()),
    };

    private static AdaptiveChoiceSetInput YesNo(string id, string question, bool? known, Reader reader) => new()
    {
        Id = id,
        Label = $"{reader.Say[question]} {reader.Say["word.required"]}",
        Style = AdaptiveChoiceInputStyle.Expanded,
        Choices =
        [
            new AdaptiveChoice { Title = reader.Say["word.yes"], Value = Answers.Yes },
            new AdaptiveChoice { Title = reader.Say["word.no"], Value = Answers.No },
        ],
        Value = known switch { true => Answers.Yes, false => Answers.No, null => null },
        IsRequired = true,
        ErrorMessage = reader.Say["intake.wrong.yesNo"],
    };

    private static AdaptiveTextInput Text(string id, string question, string wrong, int most, string? known, Reader reader) => new()
    {
        Id = id,
        Label = $"{reader.Say[question]} {reader.Say["word.required"]}",
        MaxLength = most,
        Value = known,
        IsRequired = true,
        ErrorMessage = reader.Say[wrong],
    };
}
