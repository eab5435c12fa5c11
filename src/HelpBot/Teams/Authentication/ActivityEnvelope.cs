namespace HelpBot.Teams.Authentication;

/// <summary>What has to be known of an activity before anyone trusts it. Null: not said.</summary>
/// <param name="Type">What it is about; never empty.</param>
/// <param name="Id">Id on the channel.</param>
/// <param name="ServiceUrl">Where answers would go.</param>
/// <param name="ChannelId">The channel.</param>
/// <param name="ConversationId">Id of the conversation; never empty, since nothing can be answered without.</param>
/// <param name="ConversationTenant">Tenant of the conversation.</param>
/// <param name="ChannelTenant">Tenant in the channel data of Teams.</param>
internal sealed record ActivityEnvelope(
    string Type,
    string? Id,
    string? ServiceUrl,
    string? ChannelId,
    string ConversationId,
    string? ConversationTenant,
    string? ChannelTenant)
{
    /// <summary>The largest body of an activity that is read: 256 KB, far above what Teams sends.</summary>
    public const int MaxBytes = 256 * 1024;

    /// <summary>The longest id or address in it, in characters; those of channels have some hundreds at most.</summary>
    public const int LongestText = 1024;
}
