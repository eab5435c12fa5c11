using HelpBot.Delivery.Outbox;

namespace HelpBot.Delivery.Sweeping;

/// <summary>Holds on to a lease during a sweep: renewed early enough that no call outlives it.</summary>
internal sealed class LeaseKeeper(IOutbox outbox, Lease lease, DeliveryOptions options, TimeProvider clock) : IDisposable
{
    // Beside the call itself, its outcome has to be stored under the same lease.
    private static readonly TimeSpan StoringTakes = TimeSpan.FromSeconds(3);

    private readonly SemaphoreSlim _one = new(1, 1);
    private Lease? _lease = lease;

    /// <summary>Makes sure that one call and the storing of its outcome fit into the lease.</summary>
    /// <exception cref="LeaseLostException">The lease is gone, or may be.</exception>
    public async Task EnsureAsync(CancellationToken cancellation)
    {
        await _one.WaitAsync(cancellation);
        try
        {
            var now = clock.GetUtcNow();
            if (_lease is { } held && held.Until - now >= Needed) return;
            _lease = _lease is { } ending && ending.Until > now
                ? await outbox.RenewLeaseAsync(ending, now + options.LeaseDuration, cancellation)
                : null;
            if (_lease is null) throw new LeaseLostException();
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Gives the lease up, if it is still held.</summary>
    public async Task ReleaseAsync(CancellationToken cancellation)
    {
        if (_lease is { } held) await outbox.ReleaseLeaseAsync(held, cancellation);
        _lease = null;
    }

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    private TimeSpan Needed
    {
        get
        {
            var call = options.CallTimeout + StoringTakes;
            var half = options.LeaseDuration / 2;
            return call > half ? call : half;
        }
    }
}
