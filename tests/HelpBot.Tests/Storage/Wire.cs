using System.Collections.Concurrent;
using Azure.Core;
using Azure.Core.Pipeline;

namespace HelpBot.Tests.Storage;

/// <summary>Sees every HTTP request to the Table service, and breaks the next ones as a test says.</summary>
internal sealed class Wire : HttpPipelinePolicy
{
    private readonly ConcurrentQueue<(Func<Request, bool> Which, Fault Fault)> _faults = new();
    private readonly ConcurrentQueue<string> _seen = new();

    /// <summary>Method and kind of every request so far.</summary>
    public IReadOnlyList<string> Seen => [.. _seen];

    /// <summary>Runs after the first request that <see cref="BeforeSending"/> is set for has been made, before it is sent.</summary>
    public Func<Request, Task>? BeforeSending { get; set; }

    public void Forget() => _seen.Clear();

    /// <summary>Breaks the next write.</summary>
    public void BreakNextWrite(Fault fault) => _faults.Enqueue((request => KindOf(request) != "read" && KindOf(request) != "query", fault));

    /// <summary>Breaks one of the next writes: 1 is the next.</summary>
    public void BreakWrite(int which, Fault fault)
    {
        var left = which;
        _faults.Enqueue((request => request.Method != RequestMethod.Get && --left == 0, fault));
    }

    /// <summary>Breaks the next write to a table, single or in a transaction.</summary>
    public void BreakNextWriteTo(string table, Fault fault) => _faults.Enqueue((
        request => request.Method != RequestMethod.Get && request.Uri.ToString().Contains(table, StringComparison.Ordinal), fault));

    /// <summary>Breaks the next reads.</summary>
    public void BreakReads(Fault fault, int times)
    {
        for (var i = 0; i < times; i++) _faults.Enqueue((request => KindOf(request) is "read" or "query", fault));
    }

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        _seen.Enqueue(KindOf(message.Request));
        if (BeforeSending is { } before) await before(message.Request);
        var fault = Fault.None;
        if (_faults.TryPeek(out var next) && next.Which(message.Request) && _faults.TryDequeue(out next)) fault = next.Fault;
        switch (fault)
        {
            case Fault.BeforeSending:
                throw new IOException("The connection broke before anything was sent.");
            case Fault.NoAnswer:
                await Task.Delay(Timeout.Infinite, message.CancellationToken);
                break;
            default:
                await ProcessNextAsync(message, pipeline);
                if (fault == Fault.AfterSending) throw new IOException("The connection broke before the answer came.");
                if (fault == Fault.ServerError) message.Response = new Answer(message.Response, 503);
                break;
        }
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("HelpBot makes no blocking calls.");

    private static string KindOf(Request request)
    {
        var path = request.Uri.ToUri().AbsolutePath;
        if (request.Method == RequestMethod.Get) return path.Contains("()", StringComparison.Ordinal) ? "query" : "read";
        return path.EndsWith("$batch", StringComparison.Ordinal) ? "transaction" : "write";
    }
}
