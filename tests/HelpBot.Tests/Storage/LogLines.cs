using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace HelpBot.Tests.Storage;

/// <summary>Keeps what was logged.</summary>
internal sealed class LogLines : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<(int Id, string Text)> _all = new();

    public IReadOnlyList<(int Id, string Text)> All => [.. _all];

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _all.Enqueue((eventId.Id, $"{formatter(state, exception)} {exception}"));

    public void Dispose() { }
}
