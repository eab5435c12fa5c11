using Microsoft.Extensions.Logging;

namespace HelpBot.TestKit.Privacy;

/// <summary>Looks at all that a host logs, in every category and at every level: text, structured state, scopes, exceptions.</summary>
public sealed class PrivacyLog(PrivacyScan scan) : ILoggerProvider
{
    /// <summary>Adds it to a host, past the levels that the host's own settings give.</summary>
    public static void AddTo(ILoggingBuilder logging, PrivacyScan scan) =>
        logging.AddProvider(new PrivacyLog(scan)).AddFilter<PrivacyLog>(null, LogLevel.Trace);

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => new Lines(scan, categoryName);

    /// <inheritdoc/>
    public void Dispose() { }

    private sealed class Lines(PrivacyScan scan, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull
        {
            Look("scope", state, $"{state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Look($"event {eventId.Id}", state, $"{formatter(state, exception)} {exception}");

        private void Look<TState>(string what, TState state, string text)
        {
            scan.Look($"log {category}, {what}", text);
            if (state is not IEnumerable<KeyValuePair<string, object?>> members) return;
            foreach (var (name, value) in members) scan.Look($"log {category}, {what}, {name}", $"{value}");
        }
    }
}
