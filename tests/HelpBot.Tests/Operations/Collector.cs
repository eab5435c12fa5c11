using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace HelpBot.Tests.Operations;

/// <summary>A collector of OpenTelemetry on this machine, which keeps what it is sent (OTLP over HTTP, protobuf).</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<(string Path, string Body)> _all = new();

    private Collector()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapPost("/{**path}", KeepAsync);
    }

    /// <summary>Where it listens.</summary>
    public string Address => _app.Urls.First();

    /// <summary>What came, by path. The texts in protobuf are plain UTF-8, so they can be searched.</summary>
    public IReadOnlyList<(string Path, string Body)> All => [.. _all];

    /// <summary>Everything that came to a path as one text.</summary>
    public string Of(string path) => string.Concat(All.Where(one => one.Path == path).Select(one => one.Body));

    public static async Task<Collector> StartAsync()
    {
        var collector = new Collector();
        await collector._app.StartAsync(TestContext.Current.CancellationToken);
        return collector;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task KeepAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        _all.Enqueue((context.Request.Path, Encoding.UTF8.GetString(body.ToArray())));
    }
}
