using System.Globalization;
using HelpBot.TestKit.Teams.Connector;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HelpBot.TestKit.Teams;

/// <summary>The stub on a free loopback port, for a bot in a process of its own. Disposing it closes the port.</summary>
public sealed class TeamsServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private TeamsServer(WebApplication app) => this.app = app;

    /// <summary>Starts it and moves the service urls of all channels of the stub here.</summary>
    public static async Task<TeamsServer> StartAsync(TeamsStub stub)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(context => AnswerAsync(stub, context));
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        foreach (var channel in stub.ServiceUrls.Keys) stub.ServiceUrls[channel] = new Uri($"{address}/{channel}/");
        return new TeamsServer(app);
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private static async Task AnswerAsync(TeamsStub stub, HttpContext context)
    {
        // The decoded path would hide an escaped slash in an id.
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Split('?', 2);
        var path = target[0].IndexOf("/v3/", StringComparison.Ordinal) is >= 0 and var start ? target[0][start..] : target[0];
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync(context.RequestAborted);
        var bearer = context.Request.Headers.Authorization.ToString() is ['B' or 'b', 'e', 'a', 'r', 'e', 'r', ' ', .. var token] ? token : null;
        var call = new ConnectorRequest(context.Request.Method, path, target.ElementAtOrDefault(1) ?? "", body, bearer);
        await WriteAsync(context, await stub.Connector.HandleAsync(call, context.RequestAborted));
    }

    private static async Task WriteAsync(HttpContext context, ConnectorAnswer answer)
    {
        if (answer.Status == ConnectorAnswer.Broken)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = answer.Status;
        if (answer.RetryAfter is { } wait)
            context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        if (answer.Body is not { } body) return;
        context.Response.ContentType = "application/json; charset=utf-8";
        await context.Response.WriteAsync(body.ToJsonString());
    }
}
