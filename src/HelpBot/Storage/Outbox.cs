using HelpBot.Delivery.Outbox;
using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Teams;
using HelpBot.Storage.Rows;

namespace HelpBot.Storage;

/// <summary>Leases, due rows and cards in the team's partition of table <c>HelpRequests</c>.</summary>
internal sealed class Outbox(StorageTables tables, ILogger<Outbox> log) : IOutbox
{
    private readonly RowReader _rows = new(tables, TableName.HelpRequests, log);
    private readonly RowWriter _writer = new(tables, TableName.HelpRequests);
    private readonly OutboxLeases _leases = new(tables, log);
    private readonly OutboxQueue _queue = new(tables, log);
    private readonly OutboxSweeping _sweeping = new(tables, log);

    /// <inheritdoc/>
    public Task<Lease?> TryTakeLeaseAsync(
        TeamId team, string owner, DateTimeOffset now, TimeSpan duration, CancellationToken cancellation) =>
        _leases.TryTakeAsync(team, owner, now, duration, cancellation);

    /// <inheritdoc/>
    public Task<Lease?> RenewLeaseAsync(Lease lease, DateTimeOffset until, CancellationToken cancellation) =>
        _leases.WriteAsync(lease.Team, lease.Owner, until, lease.Mark, cancellation);

    /// <inheritdoc/>
    public Task ReleaseLeaseAsync(Lease lease, CancellationToken cancellation) => _leases.ReleaseAsync(lease, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<DueRow>> ReadDueAsync(TeamId team, DateTimeOffset upTo, int atMost, CancellationToken cancellation) =>
        _queue.ReadAsync(team, upTo, atMost, cancellation);

    /// <inheritdoc/>
    public Task<DueOutlook> NextDueAsync(TeamId team, CancellationToken cancellation) => _queue.NextAsync(team, cancellation);

    /// <inheritdoc/>
    public Task<DueRow> RecordAttemptAsync(TeamId team, DueRow row, DateTimeOffset nextTry, CancellationToken cancellation) =>
        _queue.ChangeAsync(
            team, row with { Attempts = row.Attempts + 1, NextTry = nextTry, Awaits = Awaited.Nobody }, cancellation);

    /// <inheritdoc/>
    public Task<DueRow> PostponeAsync(TeamId team, DueRow row, DateTimeOffset until, CancellationToken cancellation) =>
        _queue.ChangeAsync(team, row with { NextTry = until }, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<DueRow>> ReadAwaitingAsync(TeamId team, DateTimeOffset now, int atMost, CancellationToken cancellation) =>
        _queue.ReadAwaitingAsync(team, now, atMost, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<DueRow>> ReadPutOffAsync(TeamId team, DateTimeOffset now, int atMost, CancellationToken cancellation) =>
        _queue.ReadPutOffAsync(team, now, atMost, cancellation);

    /// <inheritdoc/>
    public Task DeleteDueAsync(TeamId team, DueRow row, CancellationToken cancellation) => _queue.DeleteAsync(team, row, cancellation);

    /// <inheritdoc/>
    public async Task AddDueAsync(TeamId team, RequestId request, int version, FollowUp followUp, CancellationToken cancellation) =>
        // A conflict is our own row of before the answer was lost: it says the same.
        await _writer.SaveAsync(DueRows.New(team, request, version, followUp), null, cancellation);

    /// <inheritdoc/>
    public async Task<(HelpRequest? Request, IReadOnlyList<CardRow> Cards)> ReadTruthAsync(
        TeamId team, RequestId request, CancellationToken cancellation)
    {
        var partition = KeyText.Required(team.Value);
        var readingRequest = _rows.FindAsync(partition, RowKeys.Request(request), cancellation);
        var readingCards = _rows.ListAsync(
            partition, KeyRange.CardsOf(request), row => _rows.ReadOr(row, CardRows.Read, CardRows.Lost), cancellation);
        await Task.WhenAll(readingRequest, readingCards);
        var state = await readingRequest is { } row
            ? _rows.ReadOr(row, RequestRow.Read, _ => throw new RequestUnreadableException(request)).Value
            : null;
        return (state, await readingCards);
    }

    /// <inheritdoc/>
    public async Task<CardRow?> FindCardAsync(TeamId team, RequestId request, string target, CancellationToken cancellation) =>
        await _rows.FindAsync(KeyText.Required(team.Value), RowKeys.Card(request, target), cancellation) is { } row
            ? _rows.ReadOr(row, CardRows.Read, CardRows.Lost)
            : null;

    /// <inheritdoc/>
    public async Task<CardRow> SaveCardAsync(TeamId team, CardRow card, CancellationToken cancellation)
    {
        var written = await _writer.SaveAsync(CardRows.New(team, card), card.Mark, cancellation);
        return card with { Mark = written.MarkOrConflict() };
    }

    /// <inheritdoc/>
    public Task ForgetLogAsync(TeamId team, RequestId request, int version, CancellationToken cancellation) =>
        _sweeping.ForgetLogAsync(team, request, version, cancellation);

    /// <inheritdoc/>
    public Task<bool> SweepSeenAsync(TeamId team, DateTimeOffset olderThan, CancellationToken cancellation) =>
        _sweeping.SweepSeenAsync(team, olderThan, cancellation);
}
