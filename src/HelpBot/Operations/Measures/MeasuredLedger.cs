using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Operations.Measures;

/// <summary>A ledger whose commits are counted and traced.</summary>
internal sealed class MeasuredLedger(IRequestLedger ledger, CommitMeasures measures) : IRequestLedger
{
    /// <inheritdoc/>
    public Task<RequestSnapshot> LoadAsync(
        TeamId team, RequestId request, IReadOnlyCollection<PersonId> students, string? key, CancellationToken cancellation) =>
        ledger.LoadAsync(team, request, students, key, cancellation);

    /// <inheritdoc/>
    public async Task<CommitOutcome> CommitAsync(RequestCommit commit, CancellationToken cancellation)
    {
        using var span = Spans.Commit(commit);
        var outcome = "turned-away";
        try
        {
            var ended = await ledger.CommitAsync(commit, cancellation);
            outcome = ended switch
            {
                CommitOutcome.Committed => "committed",
                CommitOutcome.Stale => "lost-race",
                _ => "unknown",
            };
            return ended;
        }
        finally
        {
            measures.Ended(commit.After.Team, outcome);
            span.Ended(outcome, failed: outcome is "unknown" or "turned-away");
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<HelpRequest>> ListLiveAsync(TeamId team, CancellationToken cancellation) =>
        ledger.ListLiveAsync(team, cancellation);

    /// <inheritdoc/>
    public Task<PrivateDetails?> ReadPrivateAsync(TeamId team, RequestId request, CancellationToken cancellation) =>
        ledger.ReadPrivateAsync(team, request, cancellation);
}
