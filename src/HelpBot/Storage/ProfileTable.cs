using System.Collections.Concurrent;
using Azure.Data.Tables;
using HelpBot.Requests.Desk;
using HelpBot.Storage.Rows;

namespace HelpBot.Storage;

/// <summary>Profiles, a row each, kept in memory for at most a minute.</summary>
/// <param name="tables">The tables.</param>
/// <param name="table">Which of them.</param>
/// <param name="clock">Tells how old a kept profile is.</param>
/// <param name="log">Where unreadable rows are reported.</param>
/// <param name="partition">The partition of an id.</param>
/// <param name="read">The profile of a row, or of no row.</param>
/// <param name="write">The text of a profile.</param>
internal sealed class ProfileTable<TId, TProfile>(
    StorageTables tables,
    string table,
    TimeProvider clock,
    ILogger log,
    Func<TId, string> partition,
    Func<TId, TableEntity?, TProfile> read,
    Func<TProfile, string> write)
    where TId : notnull
    where TProfile : class
{
    /// <summary>How old a profile in memory may be.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromSeconds(60);

    private const string Key = "profile";
    private const int MostKept = 10_000;
    private const int MostAttempts = 8;

    private readonly ConcurrentDictionary<TId, (TProfile Profile, DateTimeOffset ReadAt)> _kept = new();
    private readonly RowReader _rows = new(tables, table, log);
    private readonly RowWriter _writer = new(tables, table);

    /// <summary>The profile of an id, at most <see cref="Fresh"/> old.</summary>
    /// <exception cref="LedgerUnavailableException">It could not be read.</exception>
    public async ValueTask<TProfile> FindAsync(TId id, CancellationToken cancellation)
    {
        if (_kept.TryGetValue(id, out var kept) && clock.GetUtcNow() - kept.ReadAt < Fresh) return kept.Profile;
        return await ReadAsync(id, cancellation);
    }

    /// <summary>The profile of an id as it is stored now.</summary>
    /// <exception cref="LedgerUnavailableException">It could not be read.</exception>
    public async Task<TProfile> ReadAsync(TId id, CancellationToken cancellation) => (await LoadAsync(id, cancellation)).Value;

    /// <summary>
    /// Changes a profile as it is stored now, not as it is kept in memory: what another instance wrote a moment ago
    /// may be just what has to change. One read, and a write when it makes a difference.
    /// </summary>
    /// <exception cref="LedgerUnavailableException">It could not be read, or the outcome of the write is not known.</exception>
    public async Task<TProfile> ChangeAsync(TId id, Func<TProfile, TProfile> change, CancellationToken cancellation)
    {
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            var stored = await LoadAsync(id, cancellation);
            var changed = change(stored.Value);
            if (changed.Equals(stored.Value)) return stored.Value;

            var written = await _writer.SaveAsync(Row.New(partition(id), Key, write(changed)), stored.Mark, cancellation);
            if (written.Outcome != WriteOutcome.Stored) continue;
            return Keep(id, changed);
        }

        throw new LedgerUnavailableException("A profile is written by too many at once.");
    }

    private async Task<Versioned<TProfile>> LoadAsync(TId id, CancellationToken cancellation)
    {
        var row = await _rows.FindAsync(partition(id), Key, cancellation);
        // What was learned is learned again when they speak; until then it counts as not known.
        var profile = row is null ? read(id, null) : _rows.ReadOr(row, found => read(id, found), _ => read(id, null));
        return new Versioned<TProfile>(Keep(id, profile), row is null ? null : Row.Mark(row));
    }

    private TProfile Keep(TId id, TProfile profile)
    {
        if (_kept.Count >= MostKept) _kept.Clear();
        _kept[id] = (profile, clock.GetUtcNow());
        return profile;
    }
}
