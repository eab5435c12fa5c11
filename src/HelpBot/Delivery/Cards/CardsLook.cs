using HelpBot.Delivery.Outbox;
using HelpBot.Delivery.Sweeping;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Delivery.Cards;

/// <summary>Makes all cards of a request show the truth; its rows stay until they all do.</summary>
internal sealed class CardsLook(CardDelivery delivery, TimeProvider clock, ILogger<CardsLook> logger)
{
    /// <summary>What becomes of the rows that asked for the look.</summary>
    public async Task<RowFate> LookAsync(SweepContext sweep, HelpRequest request, IReadOnlyList<CardRow> known, DateTimeOffset since)
    {
        DateTimeOffset? again = null;
        foreach (var card in CardPlan.Stale(request, known))
        {
            sweep.Stop.ThrowIfCancellationRequested();
            if (await TryAsync(sweep, request, card, since) is not { } next) continue;
            if (again is null || next < again) again = next;
        }

        return again is { } until ? new RowFate.Later(until) : new RowFate.Settled();
    }

    // One card that fails, be it in the making of its text, must not keep the others from the truth.
    private async Task<DateTimeOffset?> TryAsync(SweepContext sweep, HelpRequest request, CardRow card, DateTimeOffset since)
    {
        try
        {
            return await delivery.DeliverAsync(sweep, request, card, since);
        }
        catch (Exception failure) when (!failure.EndTheSweep())
        {
            Log.CardFailed(logger, request.Id, card.Target, failure);
            return clock.GetUtcNow() + Failures.Pause;
        }
    }
}
