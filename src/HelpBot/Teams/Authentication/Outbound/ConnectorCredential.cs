using Azure.Core;
using Azure.Identity;

namespace HelpBot.Teams.Authentication.Outbound;

/// <summary>What the bot proves with who it is, when it calls a channel.</summary>
/// <param name="Source">Where tokens come from; null on a local host, whose calls carry none.</param>
internal sealed record ConnectorCredential(TokenCredential? Source)
{
    /// <summary>The credential that the options name.</summary>
    public static ConnectorCredential From(BotOptions options) => new(options switch
    {
        { IsLocal: true } => null,
        { MicrosoftAppType: BotAppType.SingleTenant } =>
            new ClientSecretCredential(options.MicrosoftAppTenantId, options.MicrosoftAppId, options.MicrosoftAppPassword),
        _ => new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(options.MicrosoftAppId)),
    });
}
