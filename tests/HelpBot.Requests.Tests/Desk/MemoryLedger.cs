using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Tests.Desk;

/// <summary>A ledger with the guarantees of the port and nothing else: marks, all or nothing, one writer of a version.</summary>
internal sealed class MemoryLedger : IRequestLedger
{
    private readonly Dictionary<RequestId, (List<RequestEvent> Events, HelpRequest State)> _requests = [];
    private readonly Dictionary<PersonId, (Agenda Agenda, int Mark)> _agendas = [];
    private readonly Dictionary<RequestId, PrivateDetails> _private = [];
    private readonly HashSet<string> _seen = [];

    public List<RequestCommit> Committed { get; } = [];

    public int Loads { get; private set; }

    /// <summary>The students whose agendas were read.</summary>
    public HashSet<PersonId> Asked { get; } = [];

    public IReadOnlyCollection<RequestId> Ids => _requests.Keys;

    public HelpRequest StateOf(RequestId request) => _requests[request].State;

    public IReadOnlyList<RequestEvent> HistoryOf(RequestId request) => _requests[request].Events;

    public bool HasPrivate(RequestId request) => _private.ContainsKey(request);

    public Agenda AgendaOf(PersonId student) => _agendas.TryGetValue(student, out var kept) ? kept.Agenda : Agenda.Empty(student);

    public Task<RequestSnapshot> LoadAsync(
        TeamId team, RequestId request, IReadOnlyCollection<PersonId> students, string? key, CancellationToken cancellation)
    {
        Loads++;
        Asked.UnionWith(students);
        return Task.FromResult(new RequestSnapshot(
            _requests.TryGetValue(request, out var kept) && kept.State.Team == team ? new(kept.State, $"{kept.State.Version}") : null,
            students.ToDictionary(student => student, Marked),
            key is not null && _seen.Contains(key)));
    }

    public Task<CommitOutcome> CommitAsync(RequestCommit commit, CancellationToken cancellation) =>
        Task.FromResult(IsStale(commit) ? CommitOutcome.Stale : Write(commit));

    public Task<IReadOnlyList<HelpRequest>> ListLiveAsync(TeamId team, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<HelpRequest>>(
            [.. _requests.Values.Select(kept => kept.State).Where(state => state.Team == team && !state.HasEnded)]);

    public Task<PrivateDetails?> ReadPrivateAsync(TeamId team, RequestId request, CancellationToken cancellation) =>
        Task.FromResult(_private.GetValueOrDefault(request));

    private bool IsStale(RequestCommit commit) =>
        commit.After.Version != (_requests.TryGetValue(commit.After.Id, out var kept) ? kept.Events.Count : 0) + 1
        || commit.Before?.Mark != (kept.State is null ? null : $"{kept.State.Version}")
        // An insert that meets a row is refused by the store.
        || _seen.Contains(commit.Key)
        || commit.Agendas.Any(agenda => agenda.Mark != Marked(agenda.Value.Student).Mark);

    private CommitOutcome Write(RequestCommit commit)
    {
        var id = commit.After.Id;
        _seen.Add(commit.Key);
        var events = _requests.TryGetValue(id, out var kept) ? kept.Events : [];
        events.Add(commit.Happened);
        _requests[id] = (events, commit.After);
        foreach (var agenda in commit.Agendas)
            _agendas[agenda.Value.Student] = (agenda.Value, _agendas.GetValueOrDefault(agenda.Value.Student).Mark + 1);
        if (commit.Private is { } details) _private[id] = details;
        if (commit.Happened is PrivateDetailsErased) _private.Remove(id);
        Committed.Add(commit);
        return CommitOutcome.Committed;
    }

    private Versioned<Agenda> Marked(PersonId student) =>
        _agendas.TryGetValue(student, out var kept) ? new(kept.Agenda, $"{kept.Mark}") : new(Agenda.Empty(student), null);
}
