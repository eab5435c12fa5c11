using Azure.Data.Tables;
using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Storage.Codec;
using HelpBot.Storage.Rows;

namespace HelpBot.Storage;

/// <summary>
/// Requests in table <c>HelpRequests</c>, one partition a team. A load is one round trip of point reads, a commit one
/// transaction, the list of live requests one range query.
/// </summary>
internal sealed class RequestLedger(StorageTables tables, ILogger<RequestLedger> log) : IRequestLedger
{
    private readonly RowReader _rows = new(tables, TableName.HelpRequests, log);
    private readonly CommitSender _sender = new(tables, log);

    /// <inheritdoc/>
    public async Task<RequestSnapshot> LoadAsync(
        TeamId team, RequestId request, IReadOnlyCollection<PersonId> students, string? key, CancellationToken cancellation)
    {
        var readingRequest = FindRequestAsync(team, request, cancellation);
        var readingSeen = key is null ? Task.FromResult<TableEntity?>(null) : FindAsync(team, RowKeys.Seen(key), cancellation);
        var readingAgendas = new Dictionary<PersonId, Task<Versioned<Agenda>>>(students.Count);
        foreach (var student in students)
            if (!readingAgendas.ContainsKey(student)) readingAgendas.Add(student, FindAgendaAsync(team, student, cancellation));
        await Task.WhenAll([readingRequest, readingSeen, .. readingAgendas.Values]);

        var found = await readingRequest;
        var seen = await readingSeen;
        // Reads side by side are no snapshot: when the effect is newer than the state, the state is of before it.
        // A mark that cannot be read still says that the command took effect.
        if (seen is not null && _rows.ReadOr(seen, row => SeenRow.IsAheadOf(row, request, found?.Value), _ => true))
            found = await FindRequestAsync(team, request, cancellation);

        var agendas = new Dictionary<PersonId, Versioned<Agenda>>(readingAgendas.Count);
        foreach (var (student, reading) in readingAgendas) agendas.Add(student, await reading);
        return new RequestSnapshot(found, agendas, seen is not null);
    }

    /// <inheritdoc/>
    public Task<CommitOutcome> CommitAsync(RequestCommit commit, CancellationToken cancellation) =>
        _sender.SendAsync(commit, CommitRows.Of(commit), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<HelpRequest>> ListLiveAsync(TeamId team, CancellationToken cancellation) =>
        _rows.ListAsync(Partition(team), KeyRange.Live, ReadLive, cancellation);

    /// <inheritdoc/>
    public async Task<PrivateDetails?> ReadPrivateAsync(TeamId team, RequestId request, CancellationToken cancellation) =>
        await FindAsync(team, RowKeys.Private(request), cancellation) is { } row
            ? _rows.ReadOrFail(row, found => PrivateCodec.Read(Row.Data(found)))
            : null;

    private async Task<Versioned<HelpRequest>?> FindRequestAsync(TeamId team, RequestId request, CancellationToken cancellation) =>
        await FindAsync(team, RowKeys.Request(request), cancellation) is { } row ? _rows.ReadOrFail(row, RequestRow.Read) : null;

    private async Task<Versioned<Agenda>> FindAgendaAsync(TeamId team, PersonId student, CancellationToken cancellation) =>
        await FindAsync(team, RowKeys.Agenda(student), cancellation) is { } row
            ? new Versioned<Agenda>(await AgendaOfAsync(row, team, student, cancellation), Row.Mark(row))
            : new Versioned<Agenda>(Agenda.Empty(student), null);

    /// <summary>
    /// The agenda of a row. One that cannot be read is put together again from the live requests: who holds what cannot
    /// change meanwhile without the row changing too, and then its mark has changed.
    /// </summary>
    private async Task<Agenda> AgendaOfAsync(TableEntity row, TeamId team, PersonId student, CancellationToken cancellation)
    {
        if (_rows.ReadOrReport(row, found => AgendaCodec.Read(Row.Data(found))) is { } agenda) return agenda;
        // With a gap in the list a student could be at two doors at once, so here one that cannot be read is too many.
        var live = await _rows.ListAsync(Partition(team), KeyRange.Live, found => _rows.ReadOrFail(found, ReadLive), cancellation);
        return new Agenda(student, [.. live.Where(held => held.IsHeldBy(student)).Select(held => new AgendaItem(held.Id, held.Plan.Time))]);
    }

    private Task<TableEntity?> FindAsync(TeamId team, string key, CancellationToken cancellation) =>
        _rows.FindAsync(Partition(team), key, cancellation);

    private static HelpRequest ReadLive(TableEntity row) => RequestCodec.Read(Row.Data(row));

    private static string Partition(TeamId team) => KeyText.Required(team.Value);
}
