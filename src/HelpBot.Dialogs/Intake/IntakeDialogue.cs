using System.Globalization;
using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Understanding;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Dialogs.Intake;

/// <summary>
/// The intake of a request: a function from the draft and what the person said to the next draft and what to say.
/// What a sentence tells is not asked; one question at a time for the rest; every answer can be tapped or typed, and
/// changed from the overview.
/// </summary>
public static class IntakeDialogue
{
    private const int HandledKept = 8;

    /// <summary>Begins a draft, with what a first sentence already tells.</summary>
    /// <param name="request">The id that the request will have.</param>
    /// <param name="sentence">The sentence, or null after a button.</param>
    /// <param name="reader">Who asks.</param>
    /// <param name="activity">The activity that brought the sentence, to know a redelivery.</param>
    public static IntakeOutcome Begin(RequestId request, string? sentence, Reader reader, string? activity = null) =>
        Begin(request, sentence is null ? null : Hearing.Of(sentence, reader), reader, activity);

    /// <summary>The same with a first sentence as it was heard.</summary>
    public static IntakeOutcome Begin(RequestId request, Heard? sentence, Reader reader, string? activity = null)
    {
        var (draft, first, understood) = Beginning.Of(request, sentence, reader, activity);
        var remark = understood is null ? null : Remarks.Of(understood, first, reader);
        return Started(draft, first, reader, remark);
    }

    /// <summary>Repeats the open question, after a remark if there is one.</summary>
    public static Post Repeat(Draft draft, Reader reader, string? remark = null) => QuestionPost.Write(draft, reader, remark);

    /// <summary>Takes what the person said. The question that is said after it counts as heard.</summary>
    public static IntakeOutcome Next(Draft draft, Said said, Reader reader) => (said, AsHeard(draft)) switch
    {
        (Said.Typed { Activity: { } again }, var heard) when draft.Handled.Contains(again) => new IntakeOutcome(heard, QuestionPost.Write(draft, reader)),
        (Said.Typed typed, var heard) when draft.Unheard && !IsStop(Hearing.Of(typed, reader), draft) =>
            new IntakeOutcome(Handle(heard, typed), QuestionPost.Write(draft, reader, reader.Say["intake.unheard"])),
        (Said.Typed typed, var heard) => TypedAnswer.Take(Handle(heard, typed), Hearing.Of(typed, reader), reader),
        (Said.Tapped tapped, var heard) when !IsFor(tapped, draft) =>
            new IntakeOutcome(heard, QuestionPost.Write(draft, reader, reader.Say["intake.stale"])),
        (Said.Tapped tapped, var heard) => Tapped(heard, tapped, reader),
        _ => throw new ArgumentOutOfRangeException(nameof(said), said.GetType().Name),
    };

    /// <summary>Goes on with the next request of the same sentence once one is placed; null when there is none.</summary>
    public static IntakeOutcome? AfterPlacing(Draft placed, Reader reader) =>
        Beginning.After(placed) is { } next ? Started(next with { Question = next.Question + 1 }, null, reader, reader.Say["intake.nextOfSentence"]) : null;

    /// <summary>Whether a message says yes to an overview: typed without a draft, it is most likely a redelivery.</summary>
    public static bool IsConfirmation(Heard heard)
    {
        ArgumentNullException.ThrowIfNull(heard);
        return IntakeWords.Control(heard.Message, Step.Overview) == Answers.Place;
    }

    /// <summary>The overview again, because the team cannot plan it as confirmed.</summary>
    public static IntakeOutcome NotPlaceable(Draft draft, string why, Reader reader)
    {
        var step = DraftTime.ProblemWith(draft, reader.Team, reader.Now)?.Step ?? Step.Change;
        return Going.Ask(draft with { Changing = true }, step, reader, why);
    }

    private static IntakeOutcome Started(Draft draft, UnderstoodRequest? told, Reader reader, string? remark)
    {
        if (Going.Problem(draft, reader) is { } wrong) return Question(draft with { Asking = wrong.Step }, Remarks.Joined(remark, wrong.Text));
        var asking = draft with { Asking = Steps.NextOf(draft) };
        return asking.Asking switch
        {
            Step.Day when told?.Time.Options is { Count: > 1 } days => Doubt(TimeAnswers.TwoDays(days, reader)),
            Step.Neighbourhood when told?.NeighbourhoodOptions is { Count: > 1 } names => Doubt(PlaceAnswers.Several(names, reader)),
            _ when told?.Ask.Contains(Part.Students) == true => Question(draft with { Asking = Step.Students }, Remarks.Joined(remark, reader.Say["intake.wrong.students"])),
            _ => Question(asking, remark),
        };

        IntakeOutcome Doubt(AnswerResult.Wrong two) => new(asking, QuestionPost.Write(asking, reader, Remarks.Joined(remark, two.Why), two.Instead));

        IntakeOutcome Question(Draft asked, string? said) => new(asked, QuestionPost.Write(asked, reader, said));
    }

    private static IntakeOutcome Tapped(Draft draft, Said.Tapped tapped, Reader reader)
    {
        var chosen = Choices.For(draft, reader).FirstOrDefault(choice => choice.Answer == tapped.Answer)?.Title;
        var outcome = draft.Asking switch
        {
            Step.Overview when tapped.Answer == Answers.Place => Going.PlaceFilledIn(draft, tapped.Inputs, reader),
            Step.Form when tapped.Answer == Answers.Save => FormAnswer.Take(draft, tapped.Inputs, reader),
            _ => Going.Take(draft, tapped.Answer, reader),
        };
        return chosen is null ? outcome : outcome with
        {
            Answered = new CardWriter(reader.Say)
                .Text(reader.Say.Say("intake.answered", ("question", QuestionPost.Question(draft, reader.Say)), ("answer", chosen)))
                .Post(),
        };
    }

    private static Draft AsHeard(Draft draft) => draft.Unheard ? draft with { Unheard = false } : draft;

    private static Draft Handle(Draft draft, Said.Typed typed)
    {
        if (typed.Activity is not { } activity) return draft;
        var forgotten = Math.Max(0, draft.Handled.Count - HandledKept + 1);
        var handled = new string[draft.Handled.Count - forgotten + 1];
        for (var i = 0; i < handled.Length - 1; i++) handled[i] = draft.Handled[forgotten + i];
        handled[^1] = activity;
        return draft with { Handled = handled };
    }

    private static bool IsStop(Heard heard, Draft draft) => IntakeWords.Control(heard.Message, draft.Asking) == Answers.Stop;

    private static bool IsFor(Said.Tapped tapped, Draft draft) =>
        tapped.Request == draft.Request.Value && tapped.Question == draft.Question.ToString(CultureInfo.InvariantCulture);
}
