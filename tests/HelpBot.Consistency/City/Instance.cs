using Azure.Core;
using Azure.Core.Pipeline;
using HelpBot.Consistency.Wires;
using HelpBot.Teams.Authentication.Keys;
using HelpBot.Teams.Authentication.Outbound;
using HelpBot.TestKit;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HelpBot.Consistency.City;

/// <summary>One running HelpBot, whole as in production but for its two wires, its clock and its log.</summary>
internal sealed class Instance : IAsyncDisposable
{
    private readonly WebApplicationFactory<Program> _host;
    private readonly HttpMessageInvoker _door;

    private Instance(Town town, string name)
    {
        Name = name;
        Log = new InstanceLog(town.Book, name, Life);
        _host = new WebApplicationFactory<Program>().WithWebHostBuilder(host => Configure(host, town));
        _door = new HttpMessageInvoker(_host.Server.CreateHandler());
    }

    /// <summary>A letter for the place in the fleet and a number for the start.</summary>
    public string Name { get; }

    public Life Life { get; } = new();

    public InstanceLog Log { get; }

    public IServiceProvider Services => _host.Services;

    /// <summary>Starts one; complete when it takes calls.</summary>
    public static Task<Instance> StartAsync(Town town, string name) => Task.Run(() => new Instance(town, name));

    /// <summary>Teams calls.</summary>
    /// <exception cref="HttpRequestException">The instance is gone before the answer is.</exception>
    public async Task<(int Status, string Body)> CallAsync(HttpRequestMessage request)
    {
        try
        {
            using var answer = await _door.SendAsync(request, CancellationToken.None);
            var body = await answer.Content.ReadAsStringAsync();
            if (!Life.IsOver) return ((int)answer.StatusCode, body);
        }
        catch (Exception) when (Life.IsOver)
        {
            // Nobody hears what a host that is gone says.
        }

        throw new HttpRequestException(HttpRequestError.ResponseEnded, $"{Name} is gone.");
    }

    public async ValueTask DisposeAsync()
    {
        _door.Dispose();
        await _host.DisposeAsync();
    }

    private void Configure(IWebHostBuilder host, Town town)
    {
        host.UseEnvironment("Production");
        host.UseContentRoot(RepositoryRoot.Combine("src", "HelpBot"));
        foreach (var (key, value) in Settings.Of(town)) host.UseSetting(key, value);
        host.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Log));
        var connector = new ConnectorWire(Name, Life, town.Troubles, town.Book, town.Watch, town.Addresses) { InnerHandler = town.Teams.CreateHandler() };
        host.ConfigureTestServices(services =>
        {
            services.AddHttpContextAccessor();
            services.AddSingleton<TimeProvider>(town.Clock);
            services.AddSingleton(new ConnectorCredential(new FixedToken()));
            services.AddSingleton<HttpPipelinePolicy>(new StorageWire(Name, Life, town.Troubles, town.Book, town.Watch));
            Through(services, KeyDownload.Client, town.Authority);
            Through(services, HelpBotConnectorFactory.Client, connector);
        });
    }

    private static void Through(IServiceCollection services, string client, HttpMessageHandler handler) =>
        services.AddHttpClient(client).ConfigurePrimaryHttpMessageHandler(() => handler).SetHandlerLifetime(Timeout.InfiniteTimeSpan);

    private sealed class FixedToken : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new("the bot", DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));
    }
}
