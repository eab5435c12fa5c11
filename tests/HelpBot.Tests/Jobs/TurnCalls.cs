using System.Collections.Concurrent;
using Azure.Core;
using Azure.Core.Pipeline;
using Microsoft.AspNetCore.Http;

namespace HelpBot.Tests.Jobs;

/// <summary>Counts the requests to the Table service that turns make; what the relay does between them is not theirs.</summary>
internal sealed class TurnCalls : HttpPipelinePolicy
{
    // The accessor is of the asynchronous flow: set inside a request to the host, and in nothing that the host does by itself.
    private readonly HttpContextAccessor _turn = new();
    private readonly ConcurrentQueue<string> _seen = new();

    /// <summary>Kind and table of every request, such as <c>read HelpRequests</c>.</summary>
    public IReadOnlyList<string> Seen => [.. _seen];

    /// <summary>Runs before a request of a turn is sent.</summary>
    public Func<string, Task>? BeforeSending { get; set; }

    public void Forget() => _seen.Clear();

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        if (_turn.HttpContext is not null)
        {
            var call = CallOf(message.Request);
            _seen.Enqueue(call);
            if (BeforeSending is { } before) await before(call);
        }

        await ProcessNextAsync(message, pipeline);
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("HelpBot makes no blocking calls.");

    private static string CallOf(Request request)
    {
        var path = request.Uri.ToUri().AbsolutePath;
        if (path.EndsWith("$batch", StringComparison.Ordinal)) return "transaction";
        var table = Array.Find(Tables, name => path.Contains(name, StringComparison.Ordinal)) ?? path;
        if (request.Method != RequestMethod.Get) return $"write {table}";
        return path.Contains("()", StringComparison.Ordinal) ? $"query {table}" : $"read {table}";
    }

    private static readonly string[] Tables = ["HelpRequests", "Drafts", "People", "Teams"];
}
