using System.Collections.Concurrent;
using HelpBot.Delivery.Addresses;
using HelpBot.Delivery.Limits;

namespace HelpBot.Delivery.Sweeping;

/// <summary>
/// Makes the calls of one sweep: one at a time a conversation, within its windows, and only under a lease that lasts
/// longer than the call.
/// </summary>
internal sealed class Sender(
    IConnector connector, SendLimiter limiter, LeaseKeeper lease, DeliveryOptions options, TimeProvider clock) : IDisposable
{
    private readonly ConcurrentDictionary<ConversationKey, SemaphoreSlim> _lanes = [];
    private readonly ConcurrentDictionary<ConversationKey, SendOutcome> _lost = [];

    /// <summary>Makes a call when it is its turn.</summary>
    /// <param name="address">The conversation that the call counts for.</param>
    /// <param name="before">What is stored right before the call, so that a crash during it is not forgotten.</param>
    /// <param name="call">The call.</param>
    /// <param name="sweep">The sweep: a stop ends the waiting, its end the call.</param>
    /// <returns>
    /// The outcome. Without any call <see cref="SendOutcome.Throttled"/> when there is no room soon, and
    /// <see cref="SendOutcome.Unreachable"/> when that was the answer there before in this sweep.
    /// </returns>
    public async Task<SendOutcome> SendAsync(
        ConversationAddress address,
        Func<Task> before,
        Func<IConnector, CancellationToken, Task<SendOutcome>> call,
        SweepContext sweep)
    {
        var conversation = ConversationKey.Of(address);
        var lane = _lanes.GetOrAdd(conversation, static _ => new SemaphoreSlim(1, 1));
        await lane.WaitAsync(sweep.Stop);
        try
        {
            if (_lost.TryGetValue(conversation, out var lost)) return lost;
            if (await RoomAsync(conversation, sweep.Stop) is { } wait) return new SendOutcome.Throttled(wait);
            await lease.EnsureAsync(sweep.Cancellation);
            await before();
            // Storing takes its time, of the same lease.
            await lease.EnsureAsync(sweep.Cancellation);
            var outcome = await call(connector, sweep.Cancellation);
            if (outcome is SendOutcome.Throttled { RetryAfter: var closed }) limiter.Close(conversation, closed);
            if (outcome is SendOutcome.Unreachable) _lost[conversation] = outcome;
            return outcome;
        }
        finally
        {
            lane.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var lane in _lanes.Values) lane.Dispose();
    }

    private async Task<TimeSpan?> RoomAsync(ConversationKey conversation, CancellationToken stop)
    {
        while (limiter.TryTake(conversation) is var wait && wait > TimeSpan.Zero)
        {
            if (wait > options.LongestPause) return wait;
            await Task.Delay(wait, clock, stop);
        }

        return null;
    }
}
