using HelpBot.Requests.Board;
using HelpBot.Requests.Desk;

namespace HelpBot.Turns;

/// <summary>The live requests of a visitor's team: one query.</summary>
internal sealed class Boards(IRequestLedger ledger)
{
    /// <summary>Reads them.</summary>
    public async Task<RequestBoard> ForAsync(Visitor visitor, CancellationToken cancellation) =>
        new(visitor.Team, await ledger.ListLiveAsync(visitor.Team.Id, cancellation), visitor.Now);
}
