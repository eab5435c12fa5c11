using Azure.Data.Tables;
using HelpBot.Consistency.Chronicle;
using HelpBot.Consistency.City;
using HelpBot.Delivery.Outbox;
using HelpBot.Requests.People;
using HelpBot.Storage.Rows;
using HelpBot.TestKit.Teams;

namespace HelpBot.Consistency.Checks;

/// <summary>Whether in the end every card tells how its request is.</summary>
internal static class CardChecks
{
    private const string Channel = "channel";
    private const string Person = "person-";

    public static IEnumerable<Finding> True(Evidence evidence)
    {
        var cards = evidence.RowsOf("card").Select(CardRows.Read).ToLookup(card => card.Request.Value);
        return evidence.Histories.SelectMany(history => Wanted(history, cards[history.Request]).Concat(Told(history, cards[history.Request], evidence)));
    }

    // What has ended needs no card that it did not have.
    private static IEnumerable<Finding> Wanted(History history, IEnumerable<CardRow> cards)
    {
        if (!history.Last.Published || history.Last.HasEnded) yield break;
        var targets = history.Last.Holders.Select(holder => Person + holder.Student.Value).Prepend(Channel);
        foreach (var target in targets)
            if (!cards.Any(card => card.Target == target && card.ActivityId is not null))
                yield return new Finding("cards", $"There is no card {target}.", history.Request);
    }

    private static IEnumerable<Finding> Told(History history, IEnumerable<CardRow> cards, Evidence evidence)
    {
        foreach (var card in cards.Where(card => card.ActivityId is not null))
        {
            var citizen = evidence.Town.Citizens.FirstOrDefault(one => card.Target.EndsWith(Person + one.Id.Value, StringComparison.Ordinal));
            var conversation = citizen?.Person.PersonalChat ?? evidence.Town.Citizens.First(one => one.TeamId == history.Team).Team.General;
            var message = conversation.Messages.FirstOrDefault(message => message.Id == card.ActivityId);
            if (message?.Card is not { } shown)
            {
                // Somebody deleted it, and nothing happened since that would have found out.
                if (conversation.History.Any(gone => gone.Id == card.ActivityId && gone.DeletedAt is not null) && !history.Last.HasEnded)
                    yield return new Finding("cards", $"Card {card.Target} was deleted and did not come back.", history.Request);
                continue;
            }

            var expected = Shown.Facts(history.Last, evidence, citizen?.Language ?? Language.Dutch);
            if (!Shown.Facts(shown).SequenceEqual(expected))
                yield return new Finding(
                    "cards",
                    $"Card {card.Target} shows version {card.ShownVersion} of {history.Last.Version}:\n  {string.Join("\n  ", Shown.Facts(shown))}",
                    history.Request);
        }
    }
}
