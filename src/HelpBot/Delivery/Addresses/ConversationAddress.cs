namespace HelpBot.Delivery.Addresses;

/// <summary>Where the bot can post without being spoken to first.</summary>
/// <param name="ChannelId">The Bot Framework channel, such as <c>msteams</c>.</param>
/// <param name="ServiceUrl">The connector service of the conversation; checked against the allow-list on every call.</param>
/// <param name="ConversationId">The conversation, or for a team the Teams channel (thread) in which conversations are started.</param>
/// <param name="TenantId">The tenant, in Teams.</param>
/// <param name="BotId">The bot's own id in that conversation.</param>
internal sealed record ConversationAddress(
    string ChannelId, string ServiceUrl, string ConversationId, string? TenantId, string BotId)
{
    /// <summary>Whether it is in Microsoft Teams.</summary>
    public bool IsTeams => ChannelId == "msteams";
}
