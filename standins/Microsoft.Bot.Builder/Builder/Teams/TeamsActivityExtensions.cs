using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>What Teams adds to activities.</summary>
public static class TeamsActivityExtensions
{
    /// <summary>Id of the channel of the team; null outside channels.</summary>
    /// <param name="activity">The activity.</param>
    public static string TeamsGetChannelId(this IActivity activity) => DataOf(activity)?.Channel?.Id;

    /// <summary>Id of the channel chosen when the bot was installed.</summary>
    /// <param name="activity">The activity.</param>
    public static string TeamsGetSelectedChannelId(this IActivity activity) => DataOf(activity)?.Settings?.SelectedChannel?.Id;

    /// <summary>The team; null outside teams.</summary>
    /// <param name="activity">The activity.</param>
    public static TeamInfo TeamsGetTeamInfo(this IActivity activity) => DataOf(activity)?.Team;

    /// <summary>Has the person notified of the activity.</summary>
    /// <param name="activity">The activity.</param>
    public static void TeamsNotifyUser(this IActivity activity)
    {
        var data = DataOf(activity) ?? new TeamsChannelData();
        data.Notification = new NotificationInfo(true);
        activity.ChannelData = data;
    }

    private static TeamsChannelData DataOf(IActivity activity) => activity.GetChannelData<TeamsChannelData>();
}
