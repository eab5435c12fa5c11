using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace HelpBot.Tests.BadInput;

/// <summary>Keeps what a host reports as an error, with the mutant during whose request it happened.</summary>
internal sealed class ErrorLog : ILoggerProvider, ILogger
{
    /// <summary>The header with the number of a mutant.</summary>
    public const string Header = "X-Mutant";

    // All accessors look at the same request: that of the flow that logs.
    private static readonly HttpContextAccessor Current = new();

    /// <summary>What was reported; number -1 is work in the background.</summary>
    public ConcurrentQueue<(int Mutant, string Text)> Errors { get; } = new();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (!IsEnabled(logLevel)) return;
        var number = int.TryParse(Current.HttpContext?.Request.Headers[Header], CultureInfo.InvariantCulture, out var found) ? found : -1;
        // That somebody whose chat a mutant moved cannot be reached any more is told as it should be.
        if (number < 0 && exception is null) return;
        Errors.Enqueue((number, $"[{eventId.Id}] {formatter(state, exception)}\n{exception}"));
    }

    public void Dispose() { }
}
