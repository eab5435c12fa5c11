using HelpBot.Dialogs;
using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Forms;
using HelpBot.Dialogs.Texts;
using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.Turns;

namespace HelpBot.Changing;

/// <summary>The worker or a supervisor changes what was asked for; who goes is asked again where it matters.</summary>
internal sealed class ChangeTap(CommandDesk desk, RequestDesk reading, FormRequests requests) : ITapHandler
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Verbs { get; } = [Dialogs.Wire.Verbs.Change];

    /// <inheritdoc/>
    public async Task<Answer> HandleAsync(Tap tap, CancellationToken cancellation)
    {
        var (visitor, reader) = (tap.Visitor, tap.Visitor.Reader);
        var (request, refused) = await requests.FindAsync(tap, cancellation);
        if (request is null) return refused!;
        if (!PlanReading.IsFilledIn(tap.Data))
        {
            return Answer.Here(request.HasEnded || request.HasBegun
                ? OwnCard.WriteForStaff(request, reader, Words(RefusalOf(request), visitor))
                : PlanForm.Change(request, reader));
        }

        var filled = PlanReading.Of(tap.Data, request, reader);
        if (filled.Wrong is { } wrong) return Again(wrong);
        var details = filled.Details.IsEmpty ? null : filled.Details.Over(await KnownAsync(tap, cancellation));
        if (details is null && !filled.Details.IsEmpty) return Again(reader.Say["form.privateAll"]);
        var command = new ChangeRequest(
            tap.Team, tap.Request, visitor.Actor, visitor.Now, tap.KeyWith(FormRequests.Fields), filled.Plan, details);
        var answer = await desk.HandleAsync(command, cancellation);
        if (answer is DeskAnswer.Refused { Refusal: var refusal, Now: { HasEnded: false, HasBegun: false } } && CanBeMended(refusal))
            return Again(Words(refusal, visitor));
        return RequestAnswers.Of(answer, visitor, _ => reader.Say[Headline(answer.Request!)], OwnCard.WriteForStaff);

        Answer Again(string wrong) => Answer.Here(PlanForm.Change(request, reader, wrong, tap.Data));
    }

    /// <summary>What the worker gave before, so that a new telephone number does not ask for the address again.</summary>
    private async Task<PrivateDetails?> KnownAsync(Tap tap, CancellationToken cancellation) =>
        await reading.ReadPrivateAsync(tap.Team, tap.Request, tap.Visitor.Actor, cancellation) is PrivateAnswer.Shown shown ? shown.Details : null;

    private static Refusal RefusalOf(HelpRequest request) =>
        request.HasEnded ? new Refusal.HasEnded(request.Status, request.EndReason) : new Refusal.HasBegun();

    private static bool CanBeMended(Refusal refusal) => refusal
        is Refusal.BadTime or Refusal.BadPlan or Refusal.TooLate or Refusal.AlreadyClaimed or Refusal.NothingToChange;

    private static string Words(Refusal refusal, Visitor visitor)
    {
        var say = visitor.Reader.Say;
        return refusal is Refusal.AlreadyClaimed taken
            ? say.Say("change.tooMany", ("names", say.Names(visitor.Roster, taken.By.Select(holder => holder.Student))))
            : say.Explain(refusal, visitor.Roster, visitor.Team);
    }

    private static string Headline(HelpRequest now) =>
        !now.Published ? "change.waiting" : now.Holders.Count > 0 ? "change.changed" : "change.changedNobody";
}
