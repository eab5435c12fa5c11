using System.Collections.Concurrent;
using Azure.Core;
using Azure.Core.Pipeline;
using Microsoft.AspNetCore.Http;

namespace HelpBot.Tests.Operations;

/// <summary>A town's wire to the Table service: watched, and broken when a test says so.</summary>
internal sealed class TownWire : HttpPipelinePolicy
{
    private readonly HttpContextAccessor _request = new();
    private readonly ConcurrentQueue<(string Method, string Address)> _turns = new();

    /// <summary>What every call fails with; null lets it pass.</summary>
    public Func<Exception>? Fails { get; set; }

    /// <summary>Calls made while a request to the host was served; the relay's own are not among them.</summary>
    public IReadOnlyList<(string Method, string Address)> Turns => [.. _turns];

    public void Forget() => _turns.Clear();

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        if (_request.HttpContext is not null) _turns.Enqueue((message.Request.Method.Method, message.Request.Uri.ToString()));
        if (Fails?.Invoke() is { } failure) throw failure;
        await ProcessNextAsync(message, pipeline);
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("HelpBot makes no blocking calls.");
}
