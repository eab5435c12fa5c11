using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;

namespace HelpBot.Teams.Connector;

/// <summary>The bot itself, as the one who calls the channel outside a turn.</summary>
/// <param name="AppId">The app id of the registration, or null in development without one.</param>
internal sealed record BotIdentity(string? AppId)
{
    /// <summary>The claims that the Bot Framework wants for its own calls.</summary>
    public ClaimsIdentity Claims => string.IsNullOrEmpty(AppId)
        ? new ClaimsIdentity()
        : new ClaimsIdentity(
        [
            new Claim(AuthenticationConstants.AudienceClaim, AppId),
            new Claim(AuthenticationConstants.AppIdClaim, AppId),
        ]);
}
