using HelpBot.Delivery.Outbox;
using HelpBot.Requests.Desk;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Delivery.Addresses;

/// <summary>Whether those for whom something waits can be posted to.</summary>
internal sealed class Presence(IAddressBook book, ITeamDirectory directory)
{
    /// <summary>Whether any of them can be posted to; someone whom nobody knows any more is not waited for either.</summary>
    /// <param name="team">Whose channel is meant, where it is the channel.</param>
    /// <param name="someone">Who is waited for.</param>
    /// <param name="asStored">Whether what is stored now counts, and not what may be a minute old.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<bool> IsAnyoneBackAsync(TeamId team, Awaited someone, bool asStored, CancellationToken cancellation)
    {
        if (someone.IsChannel && await HasChannelAsync(team, asStored, cancellation)) return true;
        foreach (var person in someone.People)
            if (await IsThereAsync(person, asStored, cancellation)) return true;
        return false;
    }

    private async Task<bool> HasChannelAsync(TeamId team, bool asStored, CancellationToken cancellation) =>
        (asStored ? await book.ReadAsync(team, cancellation) : await book.FindAsync(team, cancellation))
            is { Channel: not null, UnreachableSince: null };

    private async Task<bool> IsThereAsync(PersonId person, bool asStored, CancellationToken cancellation) =>
        directory.FindPerson(person) is null
        || (asStored ? await book.ReadAsync(person, cancellation) : await book.FindAsync(person, cancellation))
            is { PersonalChat: not null, UnreachableSince: null };
}
