using HelpBot.Delivery;
using HelpBot.Delivery.Addresses;
using HelpBot.Operations;
using HelpBot.Requests.Desk;
using HelpBot.Requests.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Extensions.Options;

namespace HelpBot.Teams;

/// <summary>Learns where a team is in Teams when the bot is added to it, and that it is gone when it is removed.</summary>
internal sealed class TeamPlaces(
    ITeamDirectory directory, IOptions<HelpBotOptions> options, IAddressBook book, WaitingRows waiting, TimeProvider clock,
    ILogger<TeamPlaces> logger)
{
    /// <summary>The bot was added: the team whose channel is new to it, or null when it knew the channel or not the team.</summary>
    public async Task<Team?> ArriveAsync(IActivity activity, CancellationToken cancellation)
    {
        if (TeamOf(activity) is not { } team) return null;
        var known = await book.FindAsync(team.Id, cancellation);
        var channel = ActivityReading.AddressOf(activity) with { ConversationId = ChannelOf(activity, known) };
        if (known.UnreachableSince is null && known.Channel == channel) return null;
        await book.ChangeAsync(team.Id, profile => profile with { Channel = channel, UnreachableSince = null }, cancellation);
        TeamsLog.ChannelLearned(logger, team.Id);
        await waiting.ChannelIsBackAsync(team.Id, cancellation);
        return team;
    }

    /// <summary>The bot was removed, from a team or by a person.</summary>
    public async Task LeaveAsync(IActivity activity, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (TeamOf(activity) is { } team)
            await book.ChangeAsync(team.Id, profile => profile with { UnreachableSince = now }, cancellation);
        else if (!ActivityReading.IsShared(activity) && ActivityReading.PersonOf(activity) is { } person && directory.FindPerson(person) is not null)
            await book.ChangeAsync(person, profile => profile with { UnreachableSince = now }, cancellation);
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
