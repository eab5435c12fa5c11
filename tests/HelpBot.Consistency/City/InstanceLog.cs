using System.Net;
using Azure;
using HelpBot.Consistency.Chronicle;
using HelpBot.Consistency.Wires;
using HelpBot.Delivery.Outbox;
using HelpBot.Requests.Desk;
using HelpBot.TestKit.Privacy;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Polly.Timeout;

namespace HelpBot.Consistency.City;

/// <summary>
/// Listens to the log of an instance: an exception that is neither broken infrastructure nor a conflict that is handled is a
/// bug, whatever came of it.
/// </summary>
internal sealed class InstanceLog(Book book, string instance, Life life) : ILoggerProvider, ILogger
{
    private const int TransactionBroken = 2003;
    private const int LongestException = 1200;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (life.IsOver) return;
        if (eventId.Id is >= 1000 and < 3000) book.Count($"log {eventId.Id}");
        if (PrivateData.In($"{formatter(state, exception)} {exception}") is { Count: > 0 } told)
            book.Find("private data", $"{instance} logs {string.Join(", ", told)} with event {eventId.Id}.");
        if (eventId.Id == TransactionBroken || (exception is not null && !IsExpected(exception)))
            book.Find("log", $"{instance} logs {eventId.Id}: {formatter(state, exception)} {Short($"{exception}")}");
        if (eventId.Id is 1203 or 1210 && formatter(state, exception) is var text && text.Contains("Unknown", StringComparison.Ordinal))
            book.Doubt(text);
    }

    public void Dispose() { }

    private static string Short(string exception) => exception.Length > LongestException ? $"{exception[..LongestException]}…" : exception;

    private static bool IsExpected(Exception exception) => exception switch
    {
        LedgerUnavailableException or OutboxConflictException or RequestFailedException or ErrorResponseException => true,
        HttpRequestException or IOException or OperationCanceledException or TimeoutRejectedException or WebException => true,
        AggregateException several => several.InnerExceptions.All(IsExpected),
        _ => exception.GetType().Name is "ConnectorRefusedException" or "LeaseLostException",
    };
}
