using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Teams;

namespace HelpBot.Delivery.Outbox;

/// <summary>
/// What the relay works on: the lease of a team, its due rows and the cards of its requests. A store that cannot be
/// reached surfaces as <see cref="Requests.Desk.LedgerUnavailableException"/>; a row that another wrote since it was
/// read as <see cref="OutboxConflictException"/>.
/// </summary>
internal interface IOutbox
{
    /// <summary>Takes the lease of a team if it is free, over or the owner's already; null when another holds it.</summary>
    Task<Lease?> TryTakeLeaseAsync(TeamId team, string owner, DateTimeOffset now, TimeSpan duration, CancellationToken cancellation);

    /// <summary>Makes a lease last longer; null when it was lost, or when it is not known whether it still holds.</summary>
    Task<Lease?> RenewLeaseAsync(Lease lease, DateTimeOffset until, CancellationToken cancellation);

    /// <summary>Gives a lease up; one that was lost already is fine.</summary>
    Task ReleaseLeaseAsync(Lease lease, CancellationToken cancellation);

    /// <summary>Rows whose time and next try have come, in the order of their keys: time, request, version.</summary>
    Task<IReadOnlyList<DueRow>> ReadDueAsync(TeamId team, DateTimeOffset upTo, int atMost, CancellationToken cancellation);

    /// <summary>When the next row is due, and how long the oldest post waits for it.</summary>
    Task<DueOutlook> NextDueAsync(TeamId team, CancellationToken cancellation);

    /// <summary>Counts an attempt before a call that creates, so that a crash in between is not forgotten. The row waits for nobody then.</summary>
    Task<DueRow> RecordAttemptAsync(TeamId team, DueRow row, DateTimeOffset nextTry, CancellationToken cancellation);

    /// <summary>Leaves a row alone until then, with the attempts and for those it is given with; its key stays.</summary>
    /// <returns>The row as it is now.</returns>
    Task<DueRow> PostponeAsync(TeamId team, DueRow row, DateTimeOffset until, CancellationToken cancellation);

    /// <summary>Rows whose time has come and that wait for someone, in the order of their keys.</summary>
    Task<IReadOnlyList<DueRow>> ReadAwaitingAsync(TeamId team, DateTimeOffset now, int atMost, CancellationToken cancellation);

    /// <summary>Rows whose time has come and whose next try has not, in the order of their keys; without those that time never brings.</summary>
    Task<IReadOnlyList<DueRow>> ReadPutOffAsync(TeamId team, DateTimeOffset now, int atMost, CancellationToken cancellation);

    /// <summary>Removes a row whose reason is gone; one that is gone already is fine.</summary>
    Task DeleteDueAsync(TeamId team, DueRow row, CancellationToken cancellation);

    /// <summary>Adds a row on the relay's own account, such as the note that someone was not reached.</summary>
    Task AddDueAsync(TeamId team, RequestId request, int version, FollowUp followUp, CancellationToken cancellation);

    /// <summary>The request as it is now, or null, and where its cards are.</summary>
    /// <exception cref="RequestUnreadableException">It is there and cannot be read.</exception>
    Task<(HelpRequest? Request, IReadOnlyList<CardRow> Cards)> ReadTruthAsync(TeamId team, RequestId request, CancellationToken cancellation);

    /// <summary>Where one card of a request is, or null. One point read.</summary>
    Task<CardRow?> FindCardAsync(TeamId team, RequestId request, string target, CancellationToken cancellation);

    /// <summary>Writes a card's row: a new one without mark, else with the mark that was read.</summary>
    Task<CardRow> SaveCardAsync(TeamId team, CardRow card, CancellationToken cancellation);

    /// <summary>Forgets the lines of log of a request that were written up to and with a version.</summary>
    Task ForgetLogAsync(TeamId team, RequestId request, int version, CancellationToken cancellation);

    /// <summary>Forgets keys of commands that were seen before an instant; a bounded number a call.</summary>
    /// <returns>Whether there may be more.</returns>
    Task<bool> SweepSeenAsync(TeamId team, DateTimeOffset olderThan, CancellationToken cancellation);
}
