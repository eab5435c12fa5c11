using HelpBot.Delivery;
using HelpBot.Delivery.Addresses;
using HelpBot.Operations;
using HelpBot.Requests.Desk;
using HelpBot.Requests.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Extensions.Options;

namespace HelpBot.Teams;

/// <summary>
/// Learns where a team is in Teams when the bot is added to it. That it was removed is learned by the first post that
/// is refused: then a supervisor is told, which nobody needs while there is nothing to post.
/// </summary>
internal sealed class TeamPlaces(
    ITeamDirectory directory, IOptions<HelpBotOptions> options, IAddressBook book, Returns returns, ILogger<TeamPlaces> logger)
{
    /// <summary>The bot was added: the team whose channel is new to it, or null when it knew the channel or not the team.</summary>
    public async Task<Team?> ArriveAsync(IActivity activity, CancellationToken cancellation)
    {
        if (TeamOf(activity) is not { } team) return null;
        // What is stored now counts: another instance may just have found out that the channel was gone.
        var known = await book.ReadAsync(team.Id, cancellation);
        var channel = ActivityReading.AddressOf(activity) with { ConversationId = ChannelOf(activity, known) };
        if (known.UnreachableSince is null && known.Channel == channel) return null;
        await book.ChangeAsync(team.Id, profile => profile with { Channel = channel, UnreachableSince = null }, cancellation);
        TeamsLog.ChannelLearned(logger, team.Id);
        returns.SomeoneIsBack(team.Id);
        return team;
    }

    private Team? TeamOf(IActivity activity)
    {
        if (activity.GetChannelData<TeamsChannelData>()?.Team?.Id is not { } id) return null;
        var configured = options.Value.Teams.FirstOrDefault(team => team.TeamsTeamId == id);
        return configured?.Id is { } ours ? directory.FindTeam(new TeamId(ours)) : null;
    }

    // The channel that configuration names wins; without one it is General, whose id is the team's.
    private static string ChannelOf(IActivity activity, TeamProfile known) =>
        known.Channel?.ConversationId ?? activity.GetChannelData<TeamsChannelData>().Team.Id;
}
