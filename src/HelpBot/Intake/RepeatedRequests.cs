using HelpBot.Dialogs;
using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Intake;
using HelpBot.Requests.Desk;
using HelpBot.Turns;

namespace HelpBot.Intake;

/// <summary>
/// Shows a worker what they asked for already when a draft comes to ask for the same: it may be a mistake, or somebody
/// who needs more help than before, so it is never dropped (domain.md part 3).
/// </summary>
internal sealed class RepeatedRequests(Boards boards)
{
    /// <summary>The request that is there already, to stand before the next question; once for the same help, day and neighbourhood.</summary>
    public async Task<IReadOnlyList<Post>> BeforeAsync(Visitor visitor, Draft? before, Draft? now, CancellationToken cancellation)
    {
        if (now is not { Task: { } task, Date: { } date, Neighbourhood: { } area } || IsTheSame(before, now)) return [];
        try
        {
            var placed = (await boards.ForAsync(visitor, cancellation)).AskedAlready(visitor.Person.Id, task, date, area);
            return placed is null ? [] : [WorkerCard.Write(placed, visitor.Reader, visitor.Reader.Say["intake.askedAlready"])];
        }
        catch (LedgerUnavailableException)
        {
            // The question is worth more than the warning.
            return [];
        }
    }

    private static bool IsTheSame(Draft? before, Draft now) =>
        before is not null && (before.Request, before.Task, before.Date, before.Neighbourhood) == (now.Request, now.Task, now.Date, now.Neighbourhood);
}
