using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;

namespace HelpBot.Storage;

/// <summary>How the clients of the Table service behave.</summary>
internal static class ClientSettings
{
    /// <summary>A reader: two more tries, soon after each other.</summary>
    public static TableClientOptions ForReading(StorageOptions options, IReadOnlyList<HttpPipelinePolicy> policies)
    {
        var settings = Basic(options.ReadTimeout, policies);
        settings.Retry.Mode = RetryMode.Exponential;
        settings.Retry.MaxRetries = 2;
        settings.Retry.Delay = TimeSpan.FromMilliseconds(100);
        settings.Retry.MaxDelay = TimeSpan.FromMilliseconds(500);
        return settings;
    }

    /// <summary>A writer: one try. The desk decides what a failed write means.</summary>
    public static TableClientOptions ForWriting(StorageOptions options, IReadOnlyList<HttpPipelinePolicy> policies)
    {
        var settings = Basic(options.WriteTimeout, policies);
        settings.Retry.MaxRetries = 0;
        return settings;
    }

    private static TableClientOptions Basic(TimeSpan timeout, IReadOnlyList<HttpPipelinePolicy> policies)
    {
        var settings = new TableClientOptions();
        settings.Retry.NetworkTimeout = timeout;
        // Keys and bodies hold ids and, in drafts and private rows, personal data: none of it belongs in a log.
        settings.Diagnostics.IsLoggingContentEnabled = false;
        settings.Diagnostics.IsTelemetryEnabled = false;
        // Nobody listens to either: what HelpBot tells of storage it tells itself.
        settings.Diagnostics.IsLoggingEnabled = false;
        settings.Diagnostics.IsDistributedTracingEnabled = false;
        foreach (var policy in policies) settings.AddPolicy(policy, HttpPipelinePosition.PerRetry);
        return settings;
    }
}
