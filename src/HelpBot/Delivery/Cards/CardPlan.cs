using HelpBot.Delivery.Outbox;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Delivery.Cards;

/// <summary>Which cards of a request have to be posted or updated so that all of them show the truth. Pure.</summary>
internal static class CardPlan
{
    /// <summary>
    /// The cards that do not show this version yet, in the order channel, extra cards there, students' own. A card
    /// that was never posted comes as a row without mark.
    /// </summary>
    public static IReadOnlyList<CardRow> Stale(HelpRequest request, IReadOnlyList<CardRow> cards)
    {
        var missing = Wanted(request)
            .Where(target => cards.All(card => card.Target != target.Value))
            .Select(target => new CardRow(request.Id, target.Value, null, null, 0, 0, null));
        return [.. cards.Concat(missing).Where(card => NeedsWork(request, card)).OrderBy(card => card.Target, StringComparer.Ordinal)];
    }

    private static IEnumerable<CardTarget> Wanted(HelpRequest request)
    {
        if (!request.Published) yield break;
        yield return CardTarget.Channel;
        foreach (var holder in request.Holders) yield return CardTarget.Of(holder.Student);
    }

    private static bool NeedsWork(HelpRequest request, CardRow card) =>
        card.ActivityId is not null ? card.ShownVersion < request.Version : IsWanted(request, new CardTarget(card.Target));

    // What has ended needs no new card: it would offer nothing to anyone.
    private static bool IsWanted(HelpRequest request, CardTarget target) =>
        !request.HasEnded && Wanted(request).Contains(target);
}
