using HelpBot.Delivery.Addresses;
using HelpBot.Dialogs.Cards;
using HelpBot.Requests.Desk;
using HelpBot.Requests.Teams;

namespace HelpBot.Delivery.Cards;

/// <summary>Who gets a channel card in another language than the team's: Teams asks for it in their name (refresh).</summary>
internal sealed class ChannelReaders(IAddressBook book, ITeamDirectory directory)
{
    /// <summary>Their ids on the channel, at most as many as Teams refreshes a card for.</summary>
    public async Task<IReadOnlyList<string>> FindAsync(Team team, CancellationToken cancellation)
    {
        var readers = new List<string>();
        foreach (var member in directory.RosterOf(team.Id).Members)
        {
            var profile = await book.FindAsync(member.Id, cancellation);
            if ((profile.Language ?? member.Language) != team.Language && profile.ChannelUserId is { } id) readers.Add(id);
            if (readers.Count == ChannelCard.MostReaders) break;
        }

        return readers;
    }
}
