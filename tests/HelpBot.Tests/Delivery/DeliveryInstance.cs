using Azure.Core.Pipeline;
using HelpBot.Delivery;
using HelpBot.Operations;
using HelpBot.Requests.Desk;
using HelpBot.Storage;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace HelpBot.Tests.Delivery;

/// <summary>What one running instance of HelpBot has of storage and delivery, wired as the host wires it.</summary>
internal sealed class DeliveryInstance : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private DeliveryInstance(ServiceProvider services) => _services = services;

    public static async Task<DeliveryInstance> StartAsync(DeliveryHouse house, Dictionary<string, string?> settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        var services = new ServiceCollection()
            .AddLogging(logging => logging.AddProvider(house.Logged))
            .AddSingleton<HttpPipelinePolicy>(house.Wire)
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton<TimeProvider>(house.Clock)
            .AddSingleton<BotFrameworkAuthentication>(new StubAuthentication(house.Stub))
            .AddSingleton<IPostOffice, PlainPostOffice>()
            .AddSingleton<Func<int, CancellationToken, Task>>((_, _) => Task.CompletedTask)
            .AddSingleton<RequestDesk>().AddSingleton<TimeDesk>()
            .AddTeamDirectory(configuration)
            .AddHelpBotStorage(configuration)
            .AddHelpBotDelivery(configuration)
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true });
        await services.GetRequiredService<StorageTables>().CreateMissingAsync(default);
        return new DeliveryInstance(services);
    }

    /// <summary>What runs beside the turns.</summary>
    public IEnumerable<IHostedService> Services => _services.GetServices<IHostedService>();

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public Task<DateTimeOffset?> SweepAsync(CancellationToken stop = default) => Get<Relay>().SweepAsync(DeliveryHouse.Team, stop);

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
