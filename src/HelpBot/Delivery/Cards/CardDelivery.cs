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
    /// <summary>What becomes of the wish to look at the card: settled when it shows the truth or never will.</summary>
    public async Task<RowFate> DeliverAsync(SweepContext sweep, HelpRequest request, CardRow card, CardReason reason)
    {
        if (places.IsForgotten(card)) return new RowFate.Settled();
        if (await places.FindAsync(sweep, request, card, reason) is not { } place) return await places.WaitAsync(sweep, card);
        return card.ActivityId is { } activity
            ? await UpdateAsync(sweep, request, place, activity)
            : await PostAsync(sweep, request, place);
    }

    private async Task<RowFate> UpdateAsync(SweepContext sweep, HelpRequest request, CardPlace place, string activity)
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
                if (place.Target.Person is null) await reach.ChannelFoundAsync(request.Team, sweep.Cancellation);
                return new RowFate.Settled();
            case SendOutcome.Unreachable when place.IsInAnotherChat:
                return await PostAsync(sweep, request, place with { Card = await ForgetAsync(sweep, place.Card) });
            case SendOutcome.ActivityGone:
                return await GoneAsync(sweep, request, place);
            default:
                return await FailedAsync(sweep, request, place, outcome);
        }
    }

    private async Task<RowFate> GoneAsync(SweepContext sweep, HelpRequest request, CardPlace place)
    {
        var times = place.Card.Attempts + 1;
        Log.CardGone(logger, request.Id, place.Card.Target, times);
        if (Backoff.AfterGone(times) is { } wait)
        {
            await SaveAsync(sweep, place.Card with { Attempts = times });
            return new RowFate.Later(clock.GetUtcNow() + wait);
        }

        var forgotten = await ForgetAsync(sweep, place.Card);
        return place.Target.IsExtra ? new RowFate.Settled() : await PostAsync(sweep, request, place with { Card = forgotten });
    }

    private async Task<RowFate> PostAsync(SweepContext sweep, HelpRequest request, CardPlace place)
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
        return new RowFate.Settled();
    }

    private async Task<RowFate> FailedAsync(SweepContext sweep, HelpRequest request, CardPlace place, SendOutcome outcome)
    {
        var now = clock.GetUtcNow();
        var again = now + Backoff.For(now - place.Since);
        switch (outcome)
        {
            case SendOutcome.Throttled { RetryAfter: var wait }:
                return new RowFate.Later(now + wait);
            case SendOutcome.Unreachable { Code: var code } when place.Target.Person is { } person:
                return await reach.PersonLostAsync(request, person, place.Address, code, sweep.Cancellation)
                    ? RowFate.Later.When(Awaited.Of(person))
                    : new RowFate.Later(again);
            case SendOutcome.Unreachable { Code: var code }:
                return await reach.ChannelLostAsync(request, place.Address, code, sweep.Cancellation) is { } since
                    ? RowFate.Later.When(Awaited.Channel, Backoff.NextProbe(since, now))
                    : new RowFate.Later(again);
            case SendOutcome.Refused refused:
                Log.PostRefused(logger, request.Id, place.Card.Target, refused.Status, refused.Code);
                // A missing card of what is still open waits for a repaired version, however long that takes.
                return request.HasEnded && now - place.Since >= Backoff.RefusedWait ? new RowFate.Settled() : new RowFate.Later(again);
            default:
                Log.CardNotDelivered(logger, request.Id, place.Card.Target, outcome, again);
                return new RowFate.Later(again);
        }
    }

    private Task<CardRow> ForgetAsync(SweepContext sweep, CardRow card) =>
        SaveAsync(sweep, card with { ActivityId = null, ConversationId = null, Attempts = 0 });

    private Task<CardRow> SaveAsync(SweepContext sweep, CardRow card) =>
        outbox.SaveCardAsync(sweep.Team.Id, card, sweep.Cancellation);
}
