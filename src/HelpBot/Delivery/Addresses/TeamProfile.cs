using HelpBot.Requests.Teams;

namespace HelpBot.Delivery.Addresses;

/// <summary>What HelpBot knows of a team's place in Teams (table <c>Teams</c>, first filled from configuration).</summary>
internal sealed record TeamProfile(TeamId Team)
{
    /// <summary>The channel in which cards are posted, or null when there is none.</summary>
    public ConversationAddress? Channel { get; init; }

    /// <summary>Since when nothing can be posted there (403, 404, no channel known), or null. Ends when the bot is added to the team again.</summary>
    public DateTimeOffset? UnreachableSince { get; init; }
}
