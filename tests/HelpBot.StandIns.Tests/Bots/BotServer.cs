using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Logging;

namespace HelpBot.StandIns.Tests.Bots;

/// <summary>A host with one bot behind a <see cref="CloudAdapter"/>, and a stub of the channel.</summary>
internal sealed class BotServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private BotServer(WebApplication app, CloudAdapter adapter, ChannelStub channel) =>
        (this.app, Adapter, Channel) = (app, adapter, channel);

    public CloudAdapter Adapter { get; }

    public ChannelStub Channel { get; }

    public static async Task<BotServer> StartAsync(IBot bot)
    {
        var channel = new ChannelStub();
        var adapter = new CloudAdapter(new OpenAuthentication(channel));
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        var app = builder.Build();
        app.Map("/api/messages", (HttpContext http) => adapter.ProcessAsync(http.Request, http.Response, bot, CancellationToken.None));
        await app.StartAsync();
        return new BotServer(app, adapter, channel);
    }

    public static Task<BotServer> StartAsync(Func<ITurnContext, Task> turn) => StartAsync(new Turn(turn));

    public async Task<HttpResponseMessage> PostAsync(string json, string? authorization = null)
    {
        using var client = app.GetTestClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = new StringContent(json, Encoding.UTF8, "application/json"),
        };
        if (authorization is not null) request.Headers.TryAddWithoutValidation("Authorization", authorization);
        return await client.SendAsync(request);
    }

    public async Task<HttpResponseMessage> GetAsync()
    {
        using var client = app.GetTestClient();
        return await client.GetAsync(new Uri("/api/messages", UriKind.Relative));
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        Channel.Dispose();
    }

    private sealed class Turn(Func<ITurnContext, Task> turn) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => turn(turnContext);
    }
}
