using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using HelpBot.Consistency.Chronicle;
using Microsoft.AspNetCore.Http;

namespace HelpBot.Consistency.Wires;

/// <summary>The wire between one instance and the Table service: sees every call, breaks some, and ends with its instance.</summary>
internal sealed class StorageWire(string instance, Life life, Troubles troubles, Book book, RelayWatch watch) : HttpPipelinePolicy
{
    private readonly HttpContextAccessor _turn = new();

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var call = StorageCall.Of(message.Request);
        var turn = book.TurnOf(_turn.HttpContext?.Request.Headers["X-Turn"]);
        var last = life.IsLastCall();
        var trouble = troubles.OnStorage($"{instance[..1]} {call.Site}");
        book.Count("storage calls");
        if (trouble != Trouble.None)
        {
            turn?.Fault();
            book.Count($"storage {trouble}");
        }

        if (last && life.EndsBeforeCall) End(call);
        Before(message, trouble);
        if (message.HasResponse) return;
        var commit = call.Event() is { } happened ? book.Begin(happened.Request, happened.Version, happened.Place, turn, instance) : null;
        watch.Begins(instance, call);
        await ThroughAsync(message, pipeline);
        var stored = IsStored(message.Response);
        commit?.End(book.Tick(), stored);
        watch.Wrote(instance, call, stored);
        if (last) End(call);
        life.Check();
        After(message, trouble);
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("HelpBot makes no blocking calls.");

    private async Task ThroughAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        book.Goes();
        try
        {
            await ProcessNextAsync(message, pipeline);
        }
        finally
        {
            book.Came();
        }
    }

    private void End(StorageCall call)
    {
        book.Count($"killed at {call.Site}");
        life.End();
        life.Check();
    }

    private static void Before(HttpMessage message, Trouble trouble)
    {
        switch (trouble)
        {
            case Trouble.BrokenBefore:
                throw new IOException("The connection broke before anything was sent.");
            case Trouble.TimeoutBefore:
                throw new TaskCanceledException("Nothing was heard in time.");
            case Trouble.ErrorBefore:
                message.Response = new MadeUpResponse(503);
                break;
            case Trouble.Throttled:
                message.Response = new MadeUpResponse(429);
                break;
            case Trouble.Forbidden:
                message.Response = new MadeUpResponse(403);
                break;
        }
    }

    private static void After(HttpMessage message, Trouble trouble)
    {
        switch (trouble)
        {
            case Trouble.BrokenAfter:
                throw new IOException("The connection broke before the answer came.");
            case Trouble.TimeoutAfter:
                throw new TaskCanceledException("The answer did not come in time.");
            case Trouble.ErrorAfter:
                message.Response = new MadeUpResponse(500);
                break;
        }
    }

    // A transaction that fails is answered 202 too; what it did stands in the parts.
    private static bool IsStored(Response response) =>
        response.Status is >= 200 and < 300 && !(response.Status == 202 && response.Content.ToString() is var parts
            && (parts.Contains("HTTP/1.1 4", StringComparison.Ordinal) || parts.Contains("HTTP/1.1 5", StringComparison.Ordinal)));
}
