using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Tests.Desk;

/// <summary>What goes wrong with one commit.</summary>
internal enum Mishap
{
    None,
    LostRace,
    WrittenButUnknown,
    NotWrittenAndUnknown,
}

/// <summary>A ledger whose next commits go wrong as told, and in which others may write between a load and a commit.</summary>
internal sealed class UnreliableLedger(MemoryLedger inner) : IRequestLedger
{
    public Queue<Mishap> Mishaps { get; } = new();

    /// <summary>What others write just before the next commit; happens once.</summary>
    public Func<Task>? BeforeCommit { get; set; }

    public int Attempts { get; private set; }

    /// <summary>Whether nothing can be read any more once a commit was tried.</summary>
    public bool GoesDownAtCommit { get; set; }

    /// <summary>What others write just after the next load; happens once.</summary>
    public Func<Task>? AfterLoad { get; set; }

    public async Task<RequestSnapshot> LoadAsync(
        TeamId team, RequestId request, IReadOnlyCollection<PersonId> students, string? key, CancellationToken cancellation)
    {
        if (GoesDownAtCommit && Attempts > 0) throw new LedgerUnavailableException("down");
        var snapshot = await inner.LoadAsync(team, request, students, key, cancellation);
        if (AfterLoad is not { } others) return snapshot;
        AfterLoad = null;
        await others();
        return snapshot;
    }

    /// <summary>Counts attempts from zero again.</summary>
    public void Forget() => Attempts = 0;

    public async Task<CommitOutcome> CommitAsync(RequestCommit commit, CancellationToken cancellation)
    {
        Attempts++;
        if (BeforeCommit is { } others)
        {
            BeforeCommit = null;
            await others();
        }

        switch (Mishaps.Count > 0 ? Mishaps.Dequeue() : Mishap.None)
        {
            case Mishap.LostRace:
                return CommitOutcome.Stale;
            case Mishap.NotWrittenAndUnknown:
                return CommitOutcome.Unknown;
            case Mishap.WrittenButUnknown:
                await inner.CommitAsync(commit, cancellation);
                return CommitOutcome.Unknown;
            default:
                return await inner.CommitAsync(commit, cancellation);
        }
    }

    public Task<IReadOnlyList<HelpRequest>> ListLiveAsync(TeamId team, CancellationToken cancellation) =>
        inner.ListLiveAsync(team, cancellation);

    public Task<PrivateDetails?> ReadPrivateAsync(TeamId team, RequestId request, CancellationToken cancellation) =>
        inner.ReadPrivateAsync(team, request, cancellation);
}
