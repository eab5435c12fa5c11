using HelpBot.Teams.Authentication;
using Microsoft.Extensions.Logging;

namespace HelpBot.Tests.Authentication;

/// <summary>Keeps the reason that each refusal is logged with.</summary>
internal sealed class RefusalLog : ILoggerProvider, ILogger
{
    private const int Refused = 1100;

    public List<RefusalReason> Reasons { get; } = [];

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (eventId.Id != Refused || state is not IReadOnlyList<KeyValuePair<string, object?>> values) return;
        Reasons.Add((RefusalReason)values.Single(value => value.Key == "Reason").Value!);
    }

    public void Dispose()
    {
    }
}
