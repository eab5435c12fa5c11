using HelpBot.Requests.Teams;

namespace HelpBot.Delivery.Addresses;

/// <summary>The channels that configuration gives to teams.</summary>
internal interface IConfiguredChannels
{
    /// <summary>The channel of a team, or null when configuration gives none.</summary>
    ConversationAddress? ChannelOf(TeamId team);
}
