using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Understanding;
using HelpBot.Dialogs.Understanding.When;

namespace HelpBot.Dialogs.Intake;

/// <summary>
/// Something typed while a draft is open. It may answer more than was asked, or something else than was asked: whatever
/// it tells is taken.
/// </summary>
internal static class TypedAnswer
{
    public static IntakeOutcome Take(Draft draft, Heard heard, Reader reader)
    {
        if (IntakeWords.Control(heard.Message, draft.Asking) is { } control) return Going.Take(draft, control, reader);
        if (draft.Asking == Step.Overview) return AtOverview(draft, heard, reader);
        // What a resident is called or where they live is told in words that mean other things elsewhere.
        if (Steps.IsPrivate(draft.Asking) || draft.Asking is Step.Note or Step.Change) return Going.Take(draft, heard, reader);
        var understood = heard.Understood;
        var told = understood.Requests.Count > 0 ? understood.Requests[0] : null;
        var remark = Remarks.Of(understood, null, reader);
        return AnswerReading.Read(draft, heard, reader) switch
        {
            AnswerResult.Taken taken when told is null => Going.On(taken.Draft, reader, Remarks.Joined(remark, taken.Remark)),
            AnswerResult.Taken taken => OnThatDay(
                Filling.Take(taken.Draft, told, understood.Safe, overwrites: false), TimeAnswers.OtherDay(draft, heard, told.Time), reader, Remarks.Joined(remark, taken.Remark)),
            AnswerResult.Wrong { IsAboutQuestion: true } wrong => Going.Wrong(
                told is null ? draft : Filling.Take(draft, told, understood.Safe, overwrites: false), wrong, reader, remark),
            AnswerResult.Wrong wrong when told is null || !Changes(draft, told, understood, out _) =>
                Going.Wrong(draft, remark is not null && told is null ? new AnswerResult.Wrong(remark) : wrong, reader),
            _ => Going.On(Filling.Take(draft, told!, understood.Safe, overwrites: true), reader, remark),
        };
    }

    /// <summary>Goes on with the day that was told beside the answer; one that cannot be is said, and the day asked.</summary>
    private static IntakeOutcome OnThatDay(Draft draft, PlannedTime? other, Reader reader, string? remark)
    {
        if (other is null) return Going.On(draft, reader, remark);
        if (other.Date is { } date) return Going.On(draft with { Date = date }, reader, remark);
        var asked = draft with { Date = null, Asking = Step.Day, Question = draft.Question + 1 };
        var wrong = other.Options.Count > 1 ? TimeAnswers.TwoDays(other.Options, reader) : TimeAnswers.Problem(other, TimePart.Date, reader)!;
        return Going.Wrong(asked, wrong, reader, remark);
    }

    /// <summary>"Toch om 3 uur": takes over what can be planned, asks what no longer fits, and says why it cannot be otherwise.</summary>
    private static IntakeOutcome AtOverview(Draft draft, Heard heard, Reader reader)
    {
        var understood = heard.Understood;
        var told = understood.Requests.Count > 0 ? understood.Requests[0] : null;
        if (told?.Time.Options is { Count: > 1 } days) return Doubt(Step.Day, TimeAnswers.TwoDays(days, reader));
        if (told?.NeighbourhoodOptions is { Count: > 1 } names) return Doubt(Step.Neighbourhood, PlaceAnswers.Several(names, reader));
        if (told is null || !Changes(draft, told, understood, out var changed)) return Unchanged();
        return Going.Problem(changed, reader) is { Step: not Step.Duration } wrong
            ? new IntakeOutcome(draft, QuestionPost.Write(draft, reader, wrong.Text))
            : Going.On(changed with { Changing = true }, reader, Remarks.Of(understood, told, reader));

        IntakeOutcome Doubt(Step step, AnswerResult.Wrong two) =>
            Going.Wrong(draft with { Asking = step, Changing = true, Question = draft.Question + 1 }, two, reader);

        IntakeOutcome Unchanged()
        {
            var why = Remarks.Of(understood, told, reader);
            return why is null ? Going.Take(draft, heard, reader) : new IntakeOutcome(draft, QuestionPost.Write(draft, reader, why));
        }
    }

    private static bool Changes(Draft draft, UnderstoodRequest told, Understood understood, out Draft changed)
    {
        changed = Filling.Take(draft, told, understood.Safe, overwrites: true);
        return changed != draft;
    }
}
