using System.Globalization;
using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Home;
using HelpBot.Dialogs.Intake.Understanding;
using HelpBot.Dialogs.Texts;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Teams;

namespace HelpBot.Dialogs.Intake;

/// <summary>
/// The intake of a request: a function from the draft and what the person said to the next draft and what to say.
/// One question at a time; every answer can be tapped or typed, and changed from the overview.
/// </summary>
public static class IntakeDialogue
{
    private const int HandledKept = 8;

    /// <summary>Begins a draft, with what a first sentence already tells.</summary>
    /// <param name="request">The id that the request will have.</param>
    /// <param name="sentence">The sentence, or null after a button.</param>
    /// <param name="reader">Who asks.</param>
    /// <param name="activity">The activity that brought the sentence, to know a redelivery.</param>
    public static IntakeOutcome Begin(RequestId request, string? sentence, Reader reader, string? activity = null)
    {
        var draft = new Draft { Request = request, StartedAt = reader.Now, Handled = activity is null ? [] : [activity] };
        if (sentence is not null) draft = Sentence.Fill(draft, sentence, reader);
        draft = draft with { Asking = Steps.NextOf(draft) };
        return new IntakeOutcome(draft, QuestionPost.Write(draft, reader));
    }

    /// <summary>Repeats the open question, after a remark if there is one.</summary>
    public static Post Repeat(Draft draft, Reader reader, string? remark = null) => QuestionPost.Write(draft, reader, remark);

    /// <summary>Takes what the person said. The question that is said after it counts as heard.</summary>
    public static IntakeOutcome Next(Draft draft, Said said, Reader reader) => (said, Heard(draft)) switch
    {
        (Said.Typed typed, var heard) when draft.Handled.Contains(typed.Activity) => new IntakeOutcome(heard, QuestionPost.Write(draft, reader)),
        (Said.Typed typed, var heard) when draft.Unheard && !IsStop(typed.Text, draft) =>
            new IntakeOutcome(Handle(heard, typed), QuestionPost.Write(draft, reader, reader.Say["intake.unheard"])),
        (Said.Typed typed, var heard) => Typed(Handle(heard, typed), typed.Text, reader),
        (Said.Tapped tapped, var heard) when !IsFor(tapped, draft) =>
            new IntakeOutcome(heard, QuestionPost.Write(draft, reader, reader.Say["intake.stale"])),
        (Said.Tapped tapped, var heard) => Tapped(heard, tapped.Answer, reader),
        _ => throw new ArgumentOutOfRangeException(nameof(said), said.GetType().Name),
    };

    /// <summary>Whether a message says yes to an overview: typed without a draft, it is most likely a redelivery.</summary>
    public static bool IsConfirmation(string text) => IntakeWords.Control(text, Step.Overview) == Answers.Place;

    /// <summary>The overview again, because the team cannot plan it as confirmed.</summary>
    public static IntakeOutcome NotPlaceable(Draft draft, string why, Reader reader)
    {
        var step = DraftTime.ProblemWith(draft, reader.Team, reader.Now)?.Step ?? Step.Change;
        return Ask(draft with { Changing = true }, step, reader, why);
    }

    private static IntakeOutcome Typed(Draft draft, string text, Reader reader)
    {
        if (IntakeWords.Control(text, draft.Asking) is { } control) return Take(draft, control, reader);
        if (draft.Asking == Step.Overview) return AtOverview(draft, text, reader);
        if (draft.Asking is not (Step.Task or Step.Day)) return Take(draft, text, reader);
        return Take(draft, text, reader, answered => Sentence.Fill(answered, text, reader));
    }

    /// <summary>"Toch om 3 uur": takes over what can be planned, asks what no longer fits, and says why it cannot be otherwise.</summary>
    private static IntakeOutcome AtOverview(Draft draft, string text, Reader reader)
    {
        if (DayWords.Read(text, reader.Today) is DayReading.Ambiguous or DayReading.Impossible)
            return Take(draft with { Asking = Step.Day, Changing = true, Question = draft.Question + 1 }, text, reader);
        if (Sentence.Change(draft, text, reader) is not { } changed) return Take(draft, text, reader);
        return Problem(changed, reader) is { Step: not Step.Duration } wrong
            ? new IntakeOutcome(draft, QuestionPost.Write(draft, reader, wrong.Text))
            : Advance(changed with { Changing = true }, reader, null);
    }

    private static IntakeOutcome Tapped(Draft draft, string answer, Reader reader)
    {
        var chosen = Choices.For(draft, reader).FirstOrDefault(choice => choice.Answer == answer)?.Title;
        var outcome = Take(draft, answer, reader);
        return chosen is null ? outcome : outcome with
        {
            Answered = new CardWriter(reader.Say)
                .Text(reader.Say.Say("intake.answered", ("question", QuestionPost.Question(draft, reader.Say)), ("answer", chosen)))
                .Post(),
        };
    }

    private static IntakeOutcome Take(Draft draft, string answer, Reader reader, Func<Draft, Draft>? fill = null) => answer switch
    {
        Answers.Stop => new IntakeOutcome(null, HomeCard.After(reader, reader.Say["intake.stopped"])),
        Answers.Back => Back(draft, reader),
        Answers.Change when draft.Asking == Step.Overview => Ask(draft, Step.Change, reader),
        Answers.Place when draft.Asking == Step.Overview => Place(draft, reader),
        _ when draft.Asking == Step.Change => ChangeStep(draft, answer, reader),
        _ => AnswerReading.Read(draft, answer, reader) switch
        {
            AnswerResult.Wrong wrong => new IntakeOutcome(draft, QuestionPost.Write(draft, reader, wrong.Why, wrong.Instead)),
            AnswerResult.Taken taken => Advance(fill?.Invoke(taken.Draft) ?? taken.Draft, reader, taken.Remark),
            _ => throw new InvalidOperationException("An answer is taken or wrong."),
        },
    };

    private static IntakeOutcome ChangeStep(Draft draft, string answer, Reader reader)
    {
        var chosen = Steps.Changeable.Cast<Step?>().FirstOrDefault(step =>
            answer == step.ToString() || Words.Plain(answer) == Words.Plain(reader.Say[Steps.LabelOf(step!.Value)]));
        return chosen is { } step
            ? Ask(draft with { Changing = true }, step, reader)
            : new IntakeOutcome(draft, QuestionPost.Write(draft, reader, reader.Say["intake.wrong.overview"]));
    }

    private static IntakeOutcome Advance(Draft draft, Reader reader, string? remark)
    {
        if (Problem(draft, reader) is { } wrong) return Ask(draft, wrong.Step, reader, wrong.Text);
        return Ask(draft with { Changing = false }, Steps.NextOf(draft), reader, remark);
    }

    private static IntakeOutcome Ask(Draft draft, Step step, Reader reader, string? remark = null)
    {
        var asked = draft with { Asking = step, Question = draft.Question + 1 };
        return new IntakeOutcome(asked, QuestionPost.Write(asked, reader, remark));
    }

    /// <summary>To the question before; to the overview only while what it shows can be planned.</summary>
    private static IntakeOutcome Back(Draft draft, Reader reader)
    {
        var before = Steps.Before(draft);
        return before == Step.Overview && Problem(draft, reader) is { } why
            ? Ask(draft with { Changing = true }, Step.Change, reader, why.Text)
            : Ask(draft with { Changing = false }, before, reader);
    }

    /// <summary>What keeps the draft from being planned, and which question mends it.</summary>
    private static (Step Step, string Text)? Problem(Draft draft, Reader reader) =>
        DraftTime.ProblemWith(draft, reader.Team, reader.Now) is { } wrong
            ? (wrong.Step, reader.Say.Problem(wrong.Problem, reader.Team, draft.Date, reader.Team.LastPlanningDay(reader.Today)))
            : null;

    private static IntakeOutcome Place(Draft draft, Reader reader) =>
        Steps.NextOf(draft) == Step.Overview && Problem(draft, reader) is null
        && DraftPlan.Of(draft) is { } plan && DraftPlan.PrivateOf(draft) is { } details
            ? new IntakeOutcome(draft) { Placement = new Placement(draft.Request, plan, details) }
            : Advance(draft, reader, null);

    private static Draft Heard(Draft draft) => draft.Unheard ? draft with { Unheard = false } : draft;

    private static Draft Handle(Draft draft, Said.Typed typed) =>
        draft with { Handled = [.. draft.Handled.TakeLast(HandledKept - 1), typed.Activity] };

    private static bool IsStop(string text, Draft draft) => IntakeWords.Control(text, draft.Asking) == Answers.Stop;

    private static bool IsFor(Said.Tapped tapped, Draft draft) =>
        tapped.Request == draft.Request.Value && tapped.Question == draft.Question.ToString(CultureInfo.InvariantCulture);
}
