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
    private readonly TaskCompletionSource _met = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _meeting;

    /// <summary>What every call fails with; null lets it pass.</summary>
    public Func<Exception>? Fails { get; set; }

    /// <summary>How many turns have to stand before their transactions until the first of them goes on; 0 for none.</summary>
    public int Racing { get; set; }

    /// <summary>Calls made while a request to the host was served; the relay's own are not among them.</summary>
    public IReadOnlyList<(string Method, string Address)> Turns => [.. _turns];

    public void Forget() => _turns.Clear();

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        if (_request.HttpContext is not null) _turns.Enqueue((message.Request.Method.Method, message.Request.Uri.ToString()));
        if (Racing > 0 && _request.HttpContext is not null && message.Request.Uri.ToUri().AbsolutePath.EndsWith("$batch", StringComparison.Ordinal))
        {
            if (Interlocked.Increment(ref _meeting) >= Racing) _met.TrySetResult();
            await _met.Task;
        }

        if (Fails?.Invoke() is { } failure) throw failure;
        await ProcessNextAsync(message, pipeline);
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("HelpBot makes no blocking calls.");
}
