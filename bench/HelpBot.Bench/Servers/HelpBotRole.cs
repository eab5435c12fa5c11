using System.Text.Json;
using HelpBot.Bench.Load;
using HelpBot.Delivery;
using HelpBot.Teams.Authentication.Keys;
using HelpBot.Teams.Authentication.Outbound;
using HelpBot.TestKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace HelpBot.Bench.Servers;

/// <summary>
/// HelpBot as it runs in production, with three differences: calls to the outside end at the stub, its own token is a fixed
/// one, and the relay may be left to "another instance".
/// </summary>
internal static class HelpBotRole
{
    /// <summary>The name of the role.</summary>
    public const string Name = "helpbot";

    /// <summary>The setting that tells where the stub is.</summary>
    public const string Stub = "Bench:Stub";

    /// <summary>The setting that leaves the relay out.</summary>
    public const string NoRelay = "Bench:NoRelay";

    /// <summary>Runs it with the settings of a file.</summary>
    public static async Task Run(string settingsFile)
    {
        var settings = JsonSerializer.Deserialize<Dictionary<string, string?>>(await File.ReadAllTextAsync(settingsFile))!;
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            EnvironmentName = "Production",
            ContentRootPath = RepositoryRoot.Combine("src", "HelpBot"),
        });
        builder.Configuration.AddInMemoryCollection(settings);
        builder.AddHelpBot();
        builder.Services.AddSingleton(new ConnectorCredential(new FixedToken()));
        foreach (var client in (string[])[KeyDownload.Client, HelpBotConnectorFactory.Client])
            builder.Services.AddHttpClient(client).ConfigurePrimaryHttpMessageHandler(() => new RedirectHandler(settings[Stub]!));
        if (settings.ContainsKey(NoRelay))
            builder.Services.Remove(builder.Services.Single(service => service.ImplementationType == typeof(RelayWorker)));
        var app = builder.Build();
        app.UseHelpBot();
        app.MapGet("/bench/memory", () => Results.Text(MemoryFigure.Now()));
        await Role.Run(app);
    }
}
