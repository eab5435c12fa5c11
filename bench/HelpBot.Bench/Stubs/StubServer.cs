using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using HelpBot.Bench.Stubs.Tables;
using HelpBot.TestKit.Authority;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace HelpBot.Bench.Stubs;

/// <summary>
/// Everything that a server under test calls, on one loopback port: the Table service, the Bot Connector, the keys of the
/// connector, and answers of any size for the floor. The first part of the path tells which.
/// </summary>
internal sealed class StubServer : IAsyncDisposable
{
    /// <summary>The authority for a server that cannot be redirected: what it says points here, over http.</summary>
    public const string PlainAuthority = "/plain-authority/";

    private const string Posted = """{"id":"1700000000000"}""";
    private static readonly TimeSpan Slowly = TimeSpan.FromMilliseconds(50);

    // Longer than HelpBot waits with anything that it does after an answer.
    private static readonly TimeSpan Still = TimeSpan.FromMilliseconds(400);
    private readonly WebApplication _app;
    private readonly HttpMessageInvoker _authority;
    private ConcurrentQueue<StubCall>? _recorded;
    private TimeSpan _pause;
    private long _calls;

    private StubServer(WebApplication app, LocalAuthority authority) => (_app, _authority) = (app, new HttpMessageInvoker(authority));

    /// <summary>Where it is; without a slash at the end.</summary>
    public string Address => _app.Urls.Single();

    /// <summary>The Table service.</summary>
    public TableStub Tables { get; } = new();

    /// <summary>How many calls it has answered.</summary>
    public long Calls => Interlocked.Read(ref _calls);

    /// <summary>Starts it.</summary>
    public static async Task<StubServer> Start(LocalAuthority authority)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var stub = new StubServer(builder.Build(), authority);
        stub._app.Run(stub.Answer);
        await stub._app.StartAsync();
        return stub;
    }

    /// <summary>Waits until nothing has been called for a while.</summary>
    public async Task Quiet()
    {
        for (var seen = -1L; seen != Calls; await Task.Delay(Still)) seen = Calls;
    }

    /// <summary>What is called while something runs, until nothing has been called for a while.</summary>
    /// <param name="act">What runs.</param>
    /// <param name="slowly">Whether calls are answered slowly, so that those of one round trip are under way together.</param>
    public async Task<IReadOnlyList<StubCall>> Record(Func<Task> act, bool slowly = false)
    {
        _pause = slowly ? Slowly : TimeSpan.Zero;
        var recorded = _recorded = new ConcurrentQueue<StubCall>();
        await act();
        await Quiet();
        (_recorded, _pause) = (null, TimeSpan.Zero);
        return [.. recorded];
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _authority.Dispose();
        await _app.DisposeAsync();
    }

    private async Task Answer(HttpContext context)
    {
        var came = Stopwatch.GetTimestamp();
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        var body = await reader.ReadToEndAsync();
        // The decoded path would hide an escaped slash in a key.
        var path = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Split('?')[0];
        var answer = path.StartsWith(TableAddress.Account, StringComparison.Ordinal) ? Tables.Answer(context, path, body)
            : path.StartsWith("/floor/", StringComparison.Ordinal) ? Floor(context.Request.Method, int.Parse(path["/floor/".Length..], null))
            : path.StartsWith("/authority.example/", StringComparison.Ordinal) ? new StubAnswer(200, Encoding.UTF8.GetBytes(await Key(path)), "application/json")
            : path.StartsWith(PlainAuthority, StringComparison.Ordinal) ? await PlainKey(path)
            : new StubAnswer(201, Encoding.UTF8.GetBytes(Posted), "application/json; charset=utf-8");
        if (_pause > TimeSpan.Zero) await Task.Delay(_pause);
        Interlocked.Increment(ref _calls);
        _recorded?.Enqueue(new StubCall(
            context.Request.Method, path, Encoding.UTF8.GetByteCount(body), answer.Body?.Length ?? 0, came, Stopwatch.GetTimestamp()));
        await Write(context.Response, answer);
    }

    private static StubAnswer Floor(string method, int bytes) =>
        bytes == 0 ? new StubAnswer(204) : new StubAnswer(method == "GET" ? 200 : 202, new byte[bytes], "application/json");

    private async Task<string> Key(string path)
    {
        using var answer = await _authority.SendAsync(new HttpRequestMessage(HttpMethod.Get, $"https:/{path}"), CancellationToken.None);
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task<StubAnswer> PlainKey(string path)
    {
        var text = await Key(path[(PlainAuthority.Length - 1)..].Insert(0, "/authority.example"));
        return new StubAnswer(
            200, Encoding.UTF8.GetBytes(text.Replace("https://authority.example/", Address + PlainAuthority, StringComparison.Ordinal)), "application/json");
    }

    private static async Task Write(HttpResponse response, StubAnswer answer)
    {
        response.StatusCode = answer.Status;
        if (answer.ETag is { } etag) response.Headers.ETag = etag;
        if (answer.Body is not { } body) return;
        response.ContentType = answer.ContentType;
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body);
    }
}
