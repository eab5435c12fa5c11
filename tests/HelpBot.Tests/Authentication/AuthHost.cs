using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Azure.Core;
using HelpBot.Teams.Authentication;
using HelpBot.Teams.Authentication.Keys;
using HelpBot.Teams.Authentication.Outbound;
using HelpBot.TestKit.Authority;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace HelpBot.Tests.Authentication;

/// <summary>A host with the messages endpoint, keys of a <see cref="LocalAuthority"/>, and a bot that counts turns.</summary>
internal sealed class AuthHost : IAsyncDisposable
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string Tenant = "aaaaaaaa-0000-0000-0000-000000000001";
    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/";

    private readonly WebApplication app;

    private AuthHost(WebApplication app, LocalAuthority authority, ManualClock clock, CountingBot bot, ConnectorStub connector) =>
        (this.app, Authority, Clock, Bot, Connector) = (app, authority, clock, bot, connector);

    public LocalAuthority Authority { get; }

    public ManualClock Clock { get; }

    public CountingBot Bot { get; }

    public ConnectorStub Connector { get; }

    public RefusalLog Refusals { get; private init; } = new();

    public IServiceProvider Services => app.Services;

    public bool KeysLoaded => app.Services.GetRequiredService<ConnectorSigningKeys>().KeysLoaded;

    public static Task<AuthHost> StartAsync(params (string Key, string? Value)[] settings) => StartAsync(null, settings);

    public static async Task<AuthHost> StartAsync(Action<AuthHost>? before, params (string Key, string? Value)[] settings)
    {
        var host = Build(Environments.Production, IPAddress.Parse("52.112.1.1"), settings);
        before?.Invoke(host);
        await host.app.StartAsync();
        return host;
    }

    public static async Task<AuthHost> StartLocalAsync(IPAddress? remote)
    {
        var host = Build(Environments.Development, remote, ("MicrosoftAppId", null), ("MicrosoftAppTenantId", null));
        await host.app.StartAsync();
        return host;
    }

    public static JsonObject Activity() => new()
    {
        ["type"] = "message",
        ["id"] = "1",
        ["channelId"] = "msteams",
        ["serviceUrl"] = ServiceUrl,
        ["text"] = "hallo",
        ["from"] = new JsonObject { ["id"] = "29:p" },
        ["recipient"] = new JsonObject { ["id"] = "28:b" },
        ["conversation"] = new JsonObject { ["id"] = "a:1", ["tenantId"] = Tenant },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Tenant } },
    };

    public TokenDraft Draft() => Authority.Draft(AppId, ServiceUrl);

    public Task<HttpResponseMessage> PostAsync() => PostAsync("Bearer " + Draft().Write(), Activity().ToJsonString());

    public Task<HttpResponseMessage> PostAsync(string? authorization, string body, string contentType = "application/json") =>
        PostAsync(authorization is null ? [] : [authorization], new StringContent(body, Encoding.UTF8), contentType);

    public async Task<HttpResponseMessage> PostAsync(string[] authorization, HttpContent content, string? contentType = "application/json")
    {
        using var client = app.GetTestClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, MessagesEndpoint.Path) { Content = content };
        content.Headers.Remove("Content-Type");
        if (contentType is not null) content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        foreach (var header in authorization) request.Headers.TryAddWithoutValidation("Authorization", header);
        return await client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        Authority.Dispose();
        Connector.Dispose();
    }

    private static AuthHost Build(string environment, IPAddress? remote, params (string Key, string? Value)[] settings)
    {
        var clock = new ManualClock();
        var (authority, bot, connector) = (new LocalAuthority(clock), new CountingBot(), new ConnectorStub());
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        var refusals = new RefusalLog();
        builder.Logging.ClearProviders().AddProvider(refusals);
        builder.WebHost.UseTestServer();
        builder.Configuration.AddInMemoryCollection(Settings(settings));
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddSingleton<IBot>(bot);
        builder.Services.AddBotAuthentication(builder.Configuration);
        builder.Services.AddSingleton(new ConnectorCredential(environment == Environments.Development ? null : new FixedToken()));
        Through(builder.Services, KeyDownload.Client, authority);
        Through(builder.Services, HelpBotConnectorFactory.Client, connector);
        var app = builder.Build();
        app.Use((HttpContext context, RequestDelegate next) =>
        {
            context.Connection.RemoteIpAddress = remote;
            return next(context);
        });
        app.MapHelpBotMessages();
        return new AuthHost(app, authority, clock, bot, connector) { Refusals = refusals };
    }

    private static Dictionary<string, string?> Settings((string Key, string? Value)[] settings)
    {
        var all = new Dictionary<string, string?>
        {
            ["MicrosoftAppId"] = AppId,
            ["MicrosoftAppTenantId"] = Tenant,
            ["OpenIdMetadata"] = LocalAuthority.Metadata.AbsoluteUri,
        };
        foreach (var (key, value) in settings) all[key] = value;
        return all;
    }

    private static void Through(IServiceCollection services, string client, HttpMessageHandler handler) =>
        services.AddHttpClient(client).ConfigurePrimaryHttpMessageHandler(() => handler).SetHandlerLifetime(Timeout.InfiniteTimeSpan);

    private sealed class FixedToken : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new($"token for {requestContext.Scopes[0]}", DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));
    }
}
