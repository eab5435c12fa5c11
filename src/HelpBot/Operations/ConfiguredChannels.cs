using HelpBot.Delivery.Addresses;
using HelpBot.Requests.Teams;
using Microsoft.Extensions.Options;

namespace HelpBot.Operations;

/// <summary>The channels that section <c>HelpBot</c> gives to teams.</summary>
internal sealed class ConfiguredChannels(IOptions<HelpBotOptions> options, IConfiguration configuration) : IConfiguredChannels
{
    private readonly Dictionary<TeamId, ConversationAddress> _channels = options.Value.Teams
        .Where(team => !string.IsNullOrEmpty(team.ChannelId))
        .ToDictionary(team => new TeamId(team.Id ?? ""), team => Address(team, configuration["MicrosoftAppId"]));

    /// <inheritdoc/>
    public ConversationAddress? ChannelOf(TeamId team) => _channels.GetValueOrDefault(team);

    private static ConversationAddress Address(TeamOptions team, string? appId) => new(
        "msteams",
        team.ServiceUrl ?? "",
        team.ChannelId ?? "",
        team.TenantId,
        team.BotId ?? (string.IsNullOrEmpty(appId) ? "bot" : $"28:{appId}"));
}
