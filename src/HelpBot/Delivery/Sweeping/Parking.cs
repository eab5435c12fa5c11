using HelpBot.Delivery.Addresses;
using HelpBot.Delivery.Outbox;

namespace HelpBot.Delivery.Sweeping;

/// <summary>Puts rows off. A row that waits for someone is brought forward by whoever meets them, on any instance.</summary>
internal sealed class Parking(IOutbox outbox, Presence presence, TimeProvider clock)
{
    /// <summary>Puts a row off until its fate says.</summary>
    /// <exception cref="OutboxConflictException">The row was changed or removed since it was read.</exception>
    public async Task PutOffAsync(SweepContext sweep, DueRow row, RowFate.Later fate)
    {
        var parked = await outbox.PostponeAsync(
            sweep.Team.Id, (fate.Row ?? row) with { Awaits = fate.Awaits }, fate.Until, sweep.Cancellation);
        if (!fate.Awaits.IsAnyone) return;

        // Another instance may have met them while this one still knew otherwise, and have looked for waiting rows before
        // this one was there. It stores whom it met before it looks, so one of the two always sees the other.
        if (await presence.IsAnyoneBackAsync(sweep.Team.Id, fate.Awaits, asStored: true, sweep.Cancellation))
            await outbox.PostponeAsync(sweep.Team.Id, parked with { Awaits = Awaited.Nobody }, clock.GetUtcNow(), sweep.Cancellation);
    }
}
