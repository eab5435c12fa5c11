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
        var readingAgendas = students.Distinct().Select(student => FindAgendaAsync(team, student, cancellation)).ToList();
        await Task.WhenAll([readingRequest, readingSeen, .. readingAgendas]);

        var found = await readingRequest;
        var seen = await readingSeen;
        // Reads side by side are no snapshot: when the effect is newer than the state, the state is of before it.
        if (seen is not null && _rows.ReadOrFail(seen, row => SeenRow.IsAheadOf(row, request, found?.Value)))
            found = await FindRequestAsync(team, request, cancellation);

        var agendas = await Task.WhenAll(readingAgendas);
        return new RequestSnapshot(found, agendas.ToDictionary(agenda => agenda.Value.Student), seen is not null);
    }

    /// <inheritdoc/>
    public Task<CommitOutcome> CommitAsync(RequestCommit commit, CancellationToken cancellation) =>
        _sender.SendAsync(commit, CommitRows.Of(commit), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<HelpRequest>> ListLiveAsync(TeamId team, CancellationToken cancellation) =>
        _rows.ListAsync(Partition(team), KeyRange.Live, row => RequestCodec.Read(Row.Data(row)), cancellation);

    /// <inheritdoc/>
    public async Task<PrivateDetails?> ReadPrivateAsync(TeamId team, RequestId request, CancellationToken cancellation) =>
        await FindAsync(team, RowKeys.Private(request), cancellation) is { } row
            ? _rows.ReadOrFail(row, found => PrivateCodec.Read(Row.Data(found)))
            : null;

    private async Task<Versioned<HelpRequest>?> FindRequestAsync(TeamId team, RequestId request, CancellationToken cancellation) =>
        await FindAsync(team, RowKeys.Request(request), cancellation) is { } row ? _rows.ReadOrFail(row, RequestRow.Read) : null;

    private async Task<Versioned<Agenda>> FindAgendaAsync(TeamId team, PersonId student, CancellationToken cancellation) =>
        await FindAsync(team, RowKeys.Agenda(student), cancellation) is { } row
            ? new Versioned<Agenda>(_rows.ReadOrFail(row, found => AgendaCodec.Read(Row.Data(found))), Row.Mark(row))
            : new Versioned<Agenda>(Agenda.Empty(student), null);

    private Task<TableEntity?> FindAsync(TeamId team, string key, CancellationToken cancellation) =>
        _rows.FindAsync(Partition(team), key, cancellation);

    private static string Partition(TeamId team) => KeyText.Required(team.Value);
}
