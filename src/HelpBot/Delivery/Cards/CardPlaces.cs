using HelpBot.Delivery.Addresses;
using HelpBot.Delivery.Outbox;
using HelpBot.Delivery.Sweeping;
using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;

namespace HelpBot.Delivery.Cards;

/// <summary>Finds where a card goes and what it shows.</summary>
internal sealed class CardPlaces(IAddressBook book, ITeamDirectory directory, IPostOffice office, ChannelReaders readers, Reachability reach)
{
    /// <summary>The place of a card, or null while there is none that can be reached.</summary>
    public Task<CardPlace?> FindAsync(SweepContext sweep, HelpRequest request, CardRow card, DateTimeOffset since) =>
        new CardTarget(card.Target).Person is { } person
            ? InChatAsync(sweep, request, card, since, person)
            : InChannelAsync(sweep, request, card, since);

    /// <summary>Whether the card is for someone whom nobody knows any more: then it stays as it is.</summary>
    public bool IsForgotten(CardRow card) =>
        new CardTarget(card.Target).Person is { } person && directory.FindPerson(person) is null;

    private async Task<CardPlace?> InChannelAsync(SweepContext sweep, HelpRequest request, CardRow card, DateTimeOffset since) =>
        (await book.FindAsync(request.Team, sweep.Cancellation)).Channel is { } channel
            ? new CardPlace(card, channel, office.ChannelCard(request, sweep.Team, await readers.FindAsync(sweep.Team, sweep.Cancellation)), since)
            : null;

    private async Task<CardPlace?> InChatAsync(
        SweepContext sweep, HelpRequest request, CardRow card, DateTimeOffset since, PersonId id)
    {
        if (directory.FindPerson(id) is not { } person) return null;
        var profile = await book.FindAsync(id, sweep.Cancellation);
        if (profile.PersonalChat is not { } chat)
        {
            await reach.AskToSayHelloAsync(request, id, sweep.Cancellation);
            return null;
        }

        if (profile.UnreachableSince is not null) return null;
        return new CardPlace(card, chat, office.StudentCard(request, sweep.Team, profile.Reading(person)), since);
    }
}
