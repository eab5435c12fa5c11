using System.Collections.Frozen;

namespace HelpBot.Teams.Authentication.Keys;

/// <summary>
/// The keys in use. A key that is not known makes one fetch, however many ask; the last good keys stay when a
/// fetch fails. One instance for the process.
/// </summary>
internal sealed class ConnectorSigningKeys(KeyDownload download, TimeProvider time, ILogger<ConnectorSigningKeys> logger)
{
    /// <summary>How old keys may get.</summary>
    public static readonly TimeSpan MaxAge = TimeSpan.FromHours(24);

    /// <summary>How often at most an unknown key, or a failed fetch of old keys, makes a fetch.</summary>
    public static readonly TimeSpan RetryAfter = TimeSpan.FromMinutes(5);

    /// <summary>The same, while no keys were ever loaded: nobody can use the bot then.</summary>
    public static readonly TimeSpan RetryWithoutKeysAfter = TimeSpan.FromSeconds(5);

    private static readonly FrozenDictionary<string, SigningKey> None = FrozenDictionary<string, SigningKey>.Empty;

    private readonly Lock gate = new();
    private volatile FrozenDictionary<string, SigningKey> current = None;
    private Task fetching = Task.CompletedTask;
    private DateTimeOffset unknownAskedAt = DateTimeOffset.MinValue;
    private DateTimeOffset dueAt = DateTimeOffset.MinValue;

    /// <summary>Whether keys were loaded once: before that this instance cannot serve.</summary>
    public bool KeysLoaded => !ReferenceEquals(current, None);

    /// <summary>The key of an id; null when no such key is published, as far as can be known now.</summary>
    public async ValueTask<SigningKey?> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        // Good keys are not kept waiting for newer ones.
        var refresh = RefreshWhenDueAsync();
        if (!KeysLoaded) await refresh.WaitAsync(cancellationToken).ConfigureAwait(false);
        if (current.TryGetValue(keyId, out var key)) return key;

        await FetchForUnknownKey().WaitAsync(cancellationToken).ConfigureAwait(false);
        return current.GetValueOrDefault(keyId);
    }

    /// <summary>Fetches keys that are too old, or were never loaded; does not throw when that fails.</summary>
    public Task RefreshWhenDueAsync()
    {
        lock (gate) return time.GetUtcNow() < dueAt ? Task.CompletedTask : Fetch();
    }

    private Task FetchForUnknownKey()
    {
        lock (gate)
        {
            if (!fetching.IsCompleted) return fetching;
            var now = time.GetUtcNow();
            if (!KeysLoaded || now - unknownAskedAt < RetryAfter) return Task.CompletedTask;
            unknownAskedAt = now;
            return Fetch();
        }
    }

    // Called inside the gate: who comes while a fetch runs, waits for that one.
    private Task Fetch() => fetching.IsCompleted ? fetching = FetchAsync() : fetching;

    private async Task FetchAsync()
    {
        await Task.Yield();
        try
        {
            current = await download.FetchAsync(CancellationToken.None).ConfigureAwait(false);
            Due(MaxAge);
            AuthenticationLog.KeysLoaded(logger, current.Count);
        }
        catch (Exception failure)
        {
            Due(KeysLoaded ? RetryAfter : RetryWithoutKeysAfter);
            AuthenticationLog.KeysNotLoaded(logger, current.Count, failure);
        }
    }

    private void Due(TimeSpan after)
    {
        lock (gate) dueAt = time.GetUtcNow() + after;
    }
}
