using HelpBot.Delivery.Addresses;
using HelpBot.Delivery.Outbox;
using HelpBot.Delivery.Sweeping;
using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;

namespace HelpBot.Delivery.Cards;

/// <summary>Finds where a card goes and what it shows.</summary>
internal sealed class CardPlaces(
    IAddressBook book, ITeamDirectory directory, IPostOffice office, ChannelReaders readers, Reachability reach, TimeProvider clock)
{
    /// <summary>The place of a card, or null while there is none that can be reached.</summary>
    public Task<CardPlace?> FindAsync(SweepContext sweep, HelpRequest request, CardRow card, CardReason reason) =>
        new CardTarget(card.Target).Person is { } person
            ? InChatAsync(sweep, request, card, reason, person)
            : InChannelAsync(sweep, request, card, reason);

    /// <summary>For whom, and until when at most, a card without a place waits.</summary>
    public async Task<RowFate.Later> WaitAsync(SweepContext sweep, CardRow card)
    {
        if (new CardTarget(card.Target).Person is { } person) return RowFate.Later.When(Awaited.Of(person));
        var team = await book.FindAsync(sweep.Team.Id, sweep.Cancellation);
        return team.UnreachableSince is { } since
            ? RowFate.Later.When(Awaited.Channel, Backoff.NextProbe(since, clock.GetUtcNow()))
            : RowFate.Later.When(Awaited.Channel);
    }

    /// <summary>Whether the card is for someone whom nobody knows any more: then it stays as it is.</summary>
    public bool IsForgotten(CardRow card) =>
        new CardTarget(card.Target).Person is { } person && directory.FindPerson(person) is null;

    private async Task<CardPlace?> InChannelAsync(SweepContext sweep, HelpRequest request, CardRow card, CardReason reason)
    {
        var team = await book.FindAsync(request.Team, sweep.Cancellation);
        if (team is { Channel: null, UnreachableSince: null }) await reach.ChannelLostAsync(request, null, "NoChannel", sweep.Cancellation);
        if (team.Channel is not { } channel || (team.UnreachableSince is not null && !reason.Probes)) return null;
        var post = office.ChannelCard(request, sweep.Team, await readers.FindAsync(sweep.Team, sweep.Cancellation));
        return new CardPlace(card, channel, post, reason.Since);
    }

    private async Task<CardPlace?> InChatAsync(SweepContext sweep, HelpRequest request, CardRow card, CardReason reason, PersonId id)
    {
        if (directory.FindPerson(id) is not { } person) return null;
        var profile = await book.FindAsync(id, sweep.Cancellation);
        if (profile.PersonalChat is not { } chat)
        {
            await reach.AskToSayHelloAsync(request, id, sweep.Cancellation);
            return null;
        }

        if (profile.UnreachableSince is not null) return null;
        return new CardPlace(card, chat, office.StudentCard(request, sweep.Team, profile.Reading(person)), reason.Since);
    }
}
