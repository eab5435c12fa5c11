using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Intake;
using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.Turns;

namespace HelpBot.Intake;

/// <summary>
/// Shows a worker what they asked for already when a draft comes to ask for the same, and links the draft to it: it may be
/// a mistake, or somebody who needs more help than before, so it is never dropped (domain.md part 3).
/// </summary>
internal sealed class RepeatedRequests(Boards boards)
{
    /// <summary>
    /// The outcome with the request that is there already before the next question, and the draft linked to it; once for
    /// the same help, day and neighbourhood. A draft that was corrected is looked at anew.
    /// </summary>
    public async Task<IntakeOutcome> LinkAsync(Visitor visitor, Draft? before, IntakeOutcome outcome, CancellationToken cancellation)
    {
        if (outcome.Draft is not { } now || IsTheSame(before, now)) return outcome;
        var placed = await FindAsync(visitor, now, cancellation);
        var linked = now.RepeatOf == placed?.Id ? outcome : outcome with { Draft = now with { RepeatOf = placed?.Id } };
        return placed is null
            ? linked
            : linked with { Posts = [WorkerCard.Write(placed, visitor.Reader, visitor.Reader.Say["intake.askedAlready"]), .. outcome.Posts] };
    }

    private async Task<HelpRequest?> FindAsync(Visitor visitor, Draft draft, CancellationToken cancellation)
    {
        if (draft is not { Task: { } task, Date: { } date, Neighbourhood: { } area }) return null;
        try
        {
            return (await boards.ForAsync(visitor, cancellation)).AskedAlready(visitor.Person.Id, task, date, area);
        }
        catch (LedgerUnavailableException)
        {
            // The question is worth more than the warning.
            return null;
        }
    }

    private static bool IsTheSame(Draft? before, Draft now) =>
        before is not null && (before.Request, before.Task, before.Date, before.Neighbourhood) == (now.Request, now.Task, now.Date, now.Neighbourhood);
}
