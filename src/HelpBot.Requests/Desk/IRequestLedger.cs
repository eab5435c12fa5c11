using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Desk;

/// <summary>Where requests are kept. Broken infrastructure surfaces as <see cref="LedgerUnavailableException"/>.</summary>
public interface IRequestLedger
{
    /// <summary>Reads a request, some agendas and whether a key was seen, side by side.</summary>
    Task<RequestSnapshot> LoadAsync(
        TeamId team, RequestId request, IReadOnlyCollection<PersonId> students, string? key, CancellationToken cancellation);

    /// <summary>Writes one command's changes in one transaction.</summary>
    Task<CommitOutcome> CommitAsync(RequestCommit commit, CancellationToken cancellation);

    /// <summary>All requests of a team that have not ended, by start. One query.</summary>
    Task<IReadOnlyList<HelpRequest>> ListLiveAsync(TeamId team, CancellationToken cancellation);

    /// <summary>The private details of a request, or null when they are erased.</summary>
    Task<PrivateDetails?> ReadPrivateAsync(TeamId team, RequestId request, CancellationToken cancellation);
}
