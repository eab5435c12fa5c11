using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Home;
using HelpBot.Dialogs.Texts;
using HelpBot.Dialogs.Understanding;

namespace HelpBot.Dialogs.Intake;

/// <summary>How the intake goes on from an answer.</summary>
internal static class Going
{
    /// <summary>Takes one answer to the open question, or a button that steers.</summary>
    public static IntakeOutcome Take(Draft draft, string answer, Reader reader) => Take(draft, Hearing.Of(answer, reader), reader);

    /// <summary>The same of what was heard.</summary>
    public static IntakeOutcome Take(Draft draft, Heard answer, Reader reader) => answer.Text switch
    {
        Answers.Stop => new IntakeOutcome(null, HomeCard.After(reader, reader.Say["intake.stopped"])),
        Answers.Back => Back(draft, reader),
        Answers.Change when draft.Asking == Step.Overview => Ask(draft, Step.Change, reader),
        Answers.Place when draft.Asking == Step.Overview => Place(draft, reader),
        Answers.Form when draft.Asking == Step.Task => Ask(draft, Step.Form, reader),
        _ when draft.Asking == Step.Change => ChangeStep(draft, answer, reader),
        _ => AnswerReading.Read(draft, answer, reader) switch
        {
            AnswerResult.Wrong wrong => Wrong(draft, wrong, reader),
            AnswerResult.Taken taken => On(taken.Draft, reader, taken.Remark),
            _ => throw new InvalidOperationException("An answer is taken or wrong."),
        },
    };

    /// <summary>The same question again, after what was wrong with the answer.</summary>
    public static IntakeOutcome Wrong(Draft draft, AnswerResult.Wrong wrong, Reader reader, string? remark = null) =>
        new(draft, QuestionPost.Write(draft, reader, Remarks.Joined(remark, wrong.Why), wrong.Instead));

    /// <summary>To the next open question, or to what no longer fits.</summary>
    public static IntakeOutcome On(Draft draft, Reader reader, string? remark)
    {
        if (Problem(draft, reader) is { } wrong) return Ask(draft, wrong.Step, reader, Remarks.Joined(remark, wrong.Text));
        return Ask(draft.Changing ? draft with { Changing = false } : draft, Steps.NextOf(draft), reader, remark);
    }

    /// <summary>Asks a question.</summary>
    public static IntakeOutcome Ask(Draft draft, Step step, Reader reader, string? remark = null)
    {
        var asked = draft with { Asking = step, Question = draft.Question + 1 };
        return new IntakeOutcome(asked, QuestionPost.Write(asked, reader, remark));
    }

    /// <summary>Confirmed by the button, with the details that were filled in above it.</summary>
    public static IntakeOutcome PlaceFilledIn(Draft draft, IReadOnlyDictionary<string, string> inputs, Reader reader)
    {
        // Hosts that show no fields send none: then the details are asked one by one.
        if (!DetailFields.AreIn(inputs)) return Place(draft, reader);
        var (filled, wrong) = DetailFields.Read(draft, inputs, reader);
        return wrong.Count == 0
            ? Place(filled, reader)
            : new IntakeOutcome(filled with { Question = draft.Question + 1 }, OverviewPost.Write(filled with { Question = draft.Question + 1 }, reader, new CardWriter(reader.Say), wrong));
    }

    /// <summary>What keeps the draft from being planned, and which question mends it.</summary>
    public static (Step Step, string Text)? Problem(Draft draft, Reader reader) =>
        DraftTime.ProblemWith(draft, reader.Team, reader.Now) is { } wrong
            ? (wrong.Step, reader.Say.Problem(wrong.Problem, reader.Team, draft.Date, reader.Team.LastPlanningDay(reader.Today)))
            : null;

    private static IntakeOutcome ChangeStep(Draft draft, Heard answer, Reader reader) => ChangeWords.StepOf(answer, reader.Say) is { } step
        ? Ask(draft with { Changing = true }, step, reader)
        : new IntakeOutcome(draft, QuestionPost.Write(draft, reader, reader.Say["intake.wrong.overview"]));

    /// <summary>To the question before; to the overview only while what it shows can be planned.</summary>
    private static IntakeOutcome Back(Draft draft, Reader reader)
    {
        var before = Steps.Before(draft);
        return before == Step.Overview && Problem(draft, reader) is { } why
            ? Ask(draft with { Changing = true }, Step.Change, reader, why.Text)
            : Ask(draft with { Changing = false }, before, reader);
    }

    private static IntakeOutcome Place(Draft draft, Reader reader)
    {
        if (Steps.NextOf(draft with { AsksDetails = true }) != Step.Overview || Problem(draft, reader) is not null)
            return On(draft with { AsksDetails = true }, reader, null);
        return DraftPlan.Of(draft, reader.Say) is { } plan && DraftPlan.PrivateOf(draft) is { } details
            ? new IntakeOutcome(draft) { Placement = new Placement(draft.Request, plan, details, DraftPlan.SeriesOf(draft), draft.RepeatOf) }
            : On(draft, reader, null);
    }
}
