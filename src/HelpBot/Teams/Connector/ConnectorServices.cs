using HelpBot.Delivery;
using Microsoft.Extensions.Options;

namespace HelpBot.Teams.Connector;

/// <summary>Wires the connector.</summary>
internal static class ConnectorServices
{
    /// <summary>Adds the connector on the <c>BotFrameworkAuthentication</c> that is registered elsewhere.</summary>
    public static IServiceCollection AddTeamsConnector(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(new BotIdentity(configuration["MicrosoftAppId"]))
        .AddSingleton(provider => new ConnectorPipelines(
            provider.GetRequiredService<IOptions<DeliveryOptions>>().Value, provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<IConnector, TeamsConnector>();
}
