namespace HelpBot.Teams.Authentication;

/// <summary>Who the bot is, and whom it listens and talks to. Read from the root of the configuration.</summary>
internal sealed class BotOptions
{
    /// <summary>App id of the bot registration, a GUID. Only a Development host on loopback can do without.</summary>
    public string? MicrosoftAppId { get; set; }

    /// <summary>Tenant of the bot registration; needed for <see cref="BotAppType.SingleTenant"/>.</summary>
    public string? MicrosoftAppTenantId { get; set; }

    /// <summary>How the bot proves who it is.</summary>
    public BotAppType MicrosoftAppType { get; set; } = BotAppType.UserAssignedMSI;

    /// <summary>Client secret; needed for <see cref="BotAppType.SingleTenant"/>.</summary>
    public string? MicrosoftAppPassword { get; set; }

    /// <summary>Tenants whose people may use the bot. Empty: <see cref="MicrosoftAppTenantId"/> when given, else any.</summary>
    public IList<string> AllowedTenants { get; } = [];

    /// <summary>
    /// Hosts that activities may come from and calls may go to, as <c>host</c> or <c>*.domain</c>.
    /// Empty: <see cref="ServiceHosts.Defaults"/>.
    /// </summary>
    public IList<string> AllowedServiceHosts { get; } = [];

    /// <summary>Channels besides Teams that may use the bot, by channel id; others are refused.</summary>
    public IDictionary<string, ChannelTrust> Channels { get; } =
        new Dictionary<string, ChannelTrust>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Where the keys of the Bot Connector are published.</summary>
    public Uri OpenIdMetadata { get; set; } = new("https://login.botframework.com/v1/.well-known/openidconfiguration");

    /// <summary>Whether requests come without token, from this machine alone.</summary>
    public bool IsLocal => string.IsNullOrWhiteSpace(MicrosoftAppId);
}
