using HelpBot.Operations.Measures;
using HelpBot.Teams.Authentication.Keys;
using HelpBot.Teams.Authentication.Outbound;
using HelpBot.Teams.Authentication.Tokens;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace HelpBot.Teams.Authentication;

/// <summary>Wires who may call the bot, and how the bot calls back.</summary>
internal static class BotAuthenticationServices
{
    private static readonly TimeSpan CallTimeout = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Adds options (checked when the host starts), inbound authentication, the signed connector client and the
    /// adapter. The bot itself, an <c>IBot</c>, is added by whoever has one.
    /// </summary>
    /// <param name="services">Where.</param>
    /// <param name="configuration">The root of the configuration.</param>
    public static IServiceCollection AddBotAuthentication(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<BotOptions>().Bind(configuration).ValidateOnStart();
        services.AddSingleton<IValidateOptions<BotOptions>, BotOptionsRules>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddTurnMeasures().AddHttpContextAccessor();
        services.AddSingleton<ServiceHosts>();
        services.AddSingleton<TurnLimit>();
        AddInbound(services);
        AddOutbound(services);

        services.AddSingleton<BotFrameworkAuthentication, HelpBotAuthentication>();

        // By a factory: the official adapter has constructors between which the container cannot choose.
        services.TryAddSingleton(provider => new CloudAdapter(
            provider.GetRequiredService<BotFrameworkAuthentication>(), provider.GetRequiredService<ILogger<CloudAdapter>>()));
        services.TryAddSingleton<IBotFrameworkHttpAdapter>(provider => provider.GetRequiredService<CloudAdapter>());
        return services;
    }

    private static void AddInbound(IServiceCollection services)
    {
        services.AddHttpClient(KeyDownload.Client, client =>
        {
            client.Timeout = CallTimeout;
            client.MaxResponseContentBufferSize = 1024 * 1024;
        });
        services.AddSingleton<KeyDownload>();
        services.AddSingleton<ConnectorSigningKeys>();
        services.AddSingleton<SignedTokenCheck>();
        services.AddSingleton<CheckedTokens>();
        services.AddSingleton<ActivityRules>();
        services.AddSingleton<ConnectorTokenValidation>();
        services.AddSingleton<LoopbackAuthentication>();
        services.AddSingleton<IInboundAuthentication>(provider =>
            provider.GetRequiredService<IOptions<BotOptions>>().Value.IsLocal
                ? provider.GetRequiredService<LoopbackAuthentication>()
                : provider.GetRequiredService<ConnectorTokenValidation>());
        services.AddHostedService<KeyRefresh>();
        services.AddHostedService<LoopbackOnly>();
    }

    private static void AddOutbound(IServiceCollection services)
    {
        services.TryAddSingleton(provider => ConnectorCredential.From(provider.GetRequiredService<IOptions<BotOptions>>().Value));
        services.AddTransient<ConnectorCallRecorder>();
        services.AddTransient<ConnectorTokenHandler>();

        // A redirect is followed below the handler that checks hosts, so none is followed.
        services.AddHttpClient(HelpBotConnectorFactory.Client, client => client.Timeout = CallTimeout)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            })
            .RemoveAllLoggers()
            .AddHttpMessageHandler<ConnectorCallRecorder>()
            .AddHttpMessageHandler<ConnectorTokenHandler>();
    }
}
