using HelpBot.Delivery.Outbox;
using HelpBot.Delivery.Sweeping;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Delivery.Cards;

/// <summary>Makes all cards of a request show the truth; its rows stay until they all do.</summary>
internal sealed class CardsLook(CardDelivery delivery, TimeProvider clock, ILogger<CardsLook> logger)
{
    /// <summary>What becomes of the rows that asked for the look.</summary>
    public async Task<RowFate> LookAsync(SweepContext sweep, HelpRequest request, IReadOnlyList<CardRow> known, CardReason reason)
    {
        RowFate all = new RowFate.Settled();
        foreach (var card in CardPlan.Stale(request, known))
        {
            sweep.Stop.ThrowIfCancellationRequested();
            all = (all, await TryAsync(sweep, request, card, reason)) switch
            {
                (RowFate.Later one, RowFate.Later other) => new RowFate.Later(one.Until < other.Until ? one.Until : other.Until)
                {
                    Awaits = one.Awaits.And(other.Awaits),
                },
                (RowFate.Settled, var other) => other,
                var (one, _) => one,
            };
        }

        return all;
    }

    // One card that fails, be it in the making of its text, must not keep the others from the truth.
    private async Task<RowFate> TryAsync(SweepContext sweep, HelpRequest request, CardRow card, CardReason reason)
    {
        try
        {
            return await delivery.DeliverAsync(sweep, request, card, reason);
        }
        catch (Exception failure) when (!failure.EndTheSweep())
        {
            Log.CardFailed(logger, request.Id, card.Target, failure);
            return new RowFate.Later(clock.GetUtcNow() + Failures.Pause);
        }
    }
}
