using HelpBot.Delivery.Addresses;
using HelpBot.Delivery.Outbox;
using HelpBot.Delivery.Sweeping;
using HelpBot.Operations.Measures;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Delivery.Cards;

/// <summary>Makes one card show the truth: updates it, or posts it until its id is known.</summary>
internal sealed class CardDelivery(
    IOutbox outbox, CardPlaces places, Reachability reach, DeliveryMeasures measures, TimeProvider clock, ILogger<CardDelivery> logger)
{
    /// <summary>When to look at the card again, or null when it shows the truth or never will.</summary>
    public async Task<DateTimeOffset?> DeliverAsync(SweepContext sweep, HelpRequest request, CardRow card, DateTimeOffset since)
    {
        if (places.IsForgotten(card)) return null;
        if (await places.FindAsync(sweep, request, card, since) is not { } place) return clock.GetUtcNow() + Backoff.ForPeople;
        return card.ActivityId is { } activity
            ? await UpdateAsync(sweep, request, place, activity)
            : await PostAsync(sweep, request, place);
    }

    private async Task<DateTimeOffset?> UpdateAsync(SweepContext sweep, HelpRequest request, CardPlace place, string activity)
    {
        var outcome = await sweep.Sender.SendAsync(
            place.Address,
            () => Task.CompletedTask,
            (connector, cancellation) => connector.UpdateAsync(place.Posted, activity, place.Post, cancellation),
            sweep);
        switch (outcome)
        {
            case SendOutcome.Sent:
                measures.CardDelivered(request.Team, place.Since);
                await SaveAsync(sweep, place.Card with { ShownVersion = request.Version, Attempts = 0 });
                return null;
            case SendOutcome.ActivityGone:
                return await GoneAsync(sweep, request, place);
            default:
                return await FailedAsync(sweep, request, place, outcome);
        }
    }

    private async Task<DateTimeOffset?> GoneAsync(SweepContext sweep, HelpRequest request, CardPlace place)
    {
        var times = place.Card.Attempts + 1;
        Log.CardGone(logger, request.Id, place.Card.Target, times);
        if (Backoff.AfterGone(times) is { } wait)
        {
            await SaveAsync(sweep, place.Card with { Attempts = times });
            return clock.GetUtcNow() + wait;
        }

        var forgotten = await SaveAsync(sweep, place.Card with { ActivityId = null, ConversationId = null, Attempts = 0 });
        return place.Target.IsExtra ? null : await PostAsync(sweep, request, place with { Card = forgotten });
    }

    private async Task<DateTimeOffset?> PostAsync(SweepContext sweep, HelpRequest request, CardPlace place)
    {
        var card = place.Card;
        var outcome = await sweep.Sender.SendAsync(
            place.Address,
            async () => card = await SaveAsync(sweep, card with { Attempts = card.Attempts + 1 }),
            (connector, cancellation) => place.Target.Person is null
                ? connector.StartInChannelAsync(place.Address, place.Post, cancellation)
                : connector.PostAsync(place.Address, place.Post, cancellation),
            sweep);
        if (outcome is not SendOutcome.Sent sent) return await FailedAsync(sweep, request, place, outcome);

        measures.CardDelivered(request.Team, place.Since);
        await SaveAsync(sweep, card with
        {
            ActivityId = sent.ActivityId,
            ConversationId = sent.ConversationId,
            ShownVersion = request.Version,
            Attempts = 0,
        });
        if (place.Target.Person is null) await reach.ChannelFoundAsync(request.Team, sweep.Cancellation);
        return null;
    }

    private async Task<DateTimeOffset?> FailedAsync(SweepContext sweep, HelpRequest request, CardPlace place, SendOutcome outcome)
    {
        var now = clock.GetUtcNow();
        var again = now + Backoff.For(now - place.Since);
        switch (outcome)
        {
            case SendOutcome.Throttled { RetryAfter: var wait }:
                return now + wait;
            case SendOutcome.Unreachable { Code: var code } when place.Target.Person is { } person:
                await reach.PersonLostAsync(request, person, code, sweep.Cancellation);
                return now + Backoff.ForPeople;
            case SendOutcome.Unreachable { Code: var code }:
                await reach.ChannelLostAsync(request, code, sweep.Cancellation);
                return again;
            case SendOutcome.Refused refused:
                Log.PostRefused(logger, request.Id, place.Card.Target, refused.Status, refused.Code);
                return now - place.Since < Backoff.RefusedWait ? again : null;
            default:
                Log.CardNotDelivered(logger, request.Id, place.Card.Target, outcome, again);
                return again;
        }
    }

    private Task<CardRow> SaveAsync(SweepContext sweep, CardRow card) =>
        outbox.SaveCardAsync(sweep.Team.Id, card, sweep.Cancellation);
}
