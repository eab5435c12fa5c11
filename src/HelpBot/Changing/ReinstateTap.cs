using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Forms;
using HelpBot.Dialogs.Texts;
using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.Turns;

namespace HelpBot.Changing;

/// <summary>What expired or did not work out is asked for again, on a new date.</summary>
internal sealed class ReinstateTap(CommandDesk desk, FormRequests requests) : ITapHandler
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Verbs { get; } = [Dialogs.Wire.Verbs.Reinstate];

    /// <inheritdoc/>
    public async Task<Answer> HandleAsync(Tap tap, CancellationToken cancellation)
    {
        var (visitor, reader) = (tap.Visitor, tap.Visitor.Reader);
        var (request, refused) = await requests.FindAsync(tap, cancellation);
        if (request is null) return refused!;
        if (!PlanReading.IsFilledIn(tap.Data))
        {
            return Answer.Here(request.Status is RequestStatus.Expired or RequestStatus.DidNotWorkOut
                ? PlanForm.Again(request, reader)
                : OwnCard.WriteForStaff(request, reader, Words(new Refusal.NothingToReinstate(request.Status))));
        }

        var filled = PlanReading.Of(tap.Data, request, reader);
        if (filled.Wrong is { } wrong) return Again(wrong);
        var details = filled.Details.Over(null);
        if (details is null && (request.Erased || !filled.Details.IsEmpty)) return Again(reader.Say["form.privateAll"]);
        var command = new ReinstateRequest(
            tap.Team, tap.Request, visitor.Actor, visitor.Now, tap.KeyWith(FormRequests.Fields), filled.Plan.Time, details);
        var answer = await desk.HandleAsync(command, cancellation);
        if (answer is DeskAnswer.Refused { Refusal: Refusal.BadTime or Refusal.BadPlan, Now: { } now } refusal)
            return Answer.Here(PlanForm.Again(now, reader, Words(refusal.Refusal), tap.Data));
        return RequestAnswers.Of(
            answer, visitor, _ => reader.Say[answer.Request!.Published ? "reinstate.again" : "reinstate.waiting"], OwnCard.WriteForStaff);

        Answer Again(string wrong) => Answer.Here(PlanForm.Again(request, reader, wrong, tap.Data));

        string Words(Refusal why) => reader.Say.Explain(why, visitor.Roster, visitor.Team);
    }
}
