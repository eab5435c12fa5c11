using HelpBot.Delivery;
using HelpBot.Teams.Authentication;
using HelpBot.Teams.Authentication.Outbound;
using HelpBot.TestKit.Teams;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;

namespace HelpBot.Bench.Load;

/// <summary>HelpBot's relay, connector and limiter in this process, with a played Teams at the other end.</summary>
/// <param name="teams">That Teams.</param>
internal sealed class DeliveryTown(TeamsStub teams)
{
    /// <summary>The settings of a team whose channel the stub made.</summary>
    public static IEnumerable<(string Key, string Value)> Settings(StubTeam team, int number) =>
    [
        (FormattableString.Invariant($"HelpBot:Teams:{number}:ChannelId"), team.General.Id),
        (FormattableString.Invariant($"HelpBot:Teams:{number}:TenantId"), team.Stub.TenantId),
    ];

    /// <summary>Adds what delivers.</summary>
    public void Add(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IHostEnvironment>(new HostingEnvironment { EnvironmentName = Environments.Production });
        services.AddSingleton<IPostOffice, PostOffice>();
        services.AddHelpBotDelivery(configuration).AddBotAuthentication(configuration);
        services.AddSingleton(new ConnectorCredential(new FixedToken()));
        services.AddHttpClient(HelpBotConnectorFactory.Client)
            .ConfigurePrimaryHttpMessageHandler(() => teams.CreateHandler())
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan);
    }

    /// <summary>Runs the relay while something is measured.</summary>
    public static async Task Run(SeededTown town, Func<Task> measure)
    {
        using var relay = ActivatorUtilities.CreateInstance<RelayWorker>(town.Get<IServiceProvider>());
        await relay.StartAsync(default);
        await measure();
        await relay.StopAsync(default);
    }
}
