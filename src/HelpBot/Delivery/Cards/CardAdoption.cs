using HelpBot.Delivery.Outbox;
using HelpBot.Requests.Desk;
using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Teams;

namespace HelpBot.Delivery.Cards;

/// <summary>Takes in cards that exist without being known: a post whose answer was lost, found by a click on it.</summary>
internal sealed class CardAdoption(IOutbox outbox, RelaySignal signal, TimeProvider clock, ILogger<CardAdoption> logger)
{
    /// <summary>How many cards beside the known one are corrected; more than a few means that something else is wrong.</summary>
    public const int MostExtras = 5;

    /// <summary>Remembers a card that somebody clicked on, if it is not known, so that it shows the truth from now on.</summary>
    /// <param name="team">The team.</param>
    /// <param name="request">The request whose card it is.</param>
    /// <param name="target">Where it was clicked; only cards that the relay posts may be named.</param>
    /// <param name="conversationId">The conversation it is in.</param>
    /// <param name="activityId">Its id there (<c>replyToId</c> of the click).</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <returns>Whether it was unknown and is remembered now.</returns>
    public async Task<bool> AdoptAsync(
        TeamId team, RequestId request, CardTarget target, string conversationId, string activityId, CancellationToken cancellation)
    {
        // Nearly every card that is clicked on is the one that is known there.
        if ((await outbox.FindCardAsync(team, request, target.Value, cancellation))?.ActivityId == activityId) return false;
        var (known, cards) = await outbox.ReadTruthAsync(team, request, cancellation);
        if (known is null || cards.Any(card => card.ActivityId == activityId)) return false;
        if (RowFor(request, target, activityId, cards) is not { } row) return false;
        try
        {
            // The reason to look comes first: a card that is known but never looked at would stay untrue.
            await outbox.AddDueAsync(team, request, known.Version, new LookAtCards(clock.GetUtcNow()), cancellation);
            await outbox.SaveCardAsync(
                team, row with { ActivityId = activityId, ConversationId = conversationId, ShownVersion = 0, Attempts = 0 }, cancellation);
        }
        catch (OutboxConflictException)
        {
            // The relay wrote the row in this moment. The next click brings the id again, if it is still unknown.
            return false;
        }

        Log.CardAdopted(logger, request, row.Target);
        signal.Ring(team);
        return true;
    }

    private static CardRow? RowFor(RequestId request, CardTarget target, string activityId, IReadOnlyList<CardRow> cards)
    {
        // The main card without an id is most likely this one: adopting it saves the next repost.
        if (cards.FirstOrDefault(card => card.Target == target.Value) is { ActivityId: null } main) return main;
        var extra = target.Extra(activityId);
        if (cards.FirstOrDefault(card => card.Target == extra.Value) is { } gone) return gone;
        return cards.Count(card => new CardTarget(card.Target).IsExtra) < MostExtras
            ? new CardRow(request, extra.Value, null, null, 0, 0, null)
            : null;
    }
}
