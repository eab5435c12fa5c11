using HelpBot.Operations.Backlog;
using HelpBot.Storage;
using HelpBot.Teams.Authentication.Keys;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace HelpBot.Operations;

/// <summary>
/// <c>/health/live</c>: the process answers. <c>/health/ready</c>: this instance can serve; 503 only while it cannot,
/// 200 <c>degraded</c> while something lags behind (design.md part 7).
/// </summary>
internal static class Health
{
    private const string Ready = "ready";

    /// <summary>Adds the checks, and what makes a backlog known.</summary>
    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks()
            .AddCheck<StorageHealth>("storage", tags: [Ready])
            .AddCheck<SigningKeysCheck>("signing-keys", tags: [Ready])
            .AddCheck<BacklogHealth>("delivery", tags: [Ready]);
        services.AddSingleton<OperatorNotes>().AddHostedService<BacklogWatch>();
        return services;
    }

    /// <summary>Maps the two paths.</summary>
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = WriteAsync });
        endpoints.MapHealthChecks(
            "/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready), ResponseWriter = WriteAsync });
    }

    private static Task WriteAsync(HttpContext context, HealthReport report) => context.Response.WriteAsJsonAsync(
        new HealthAnswer(NameOf(report.Status), [.. report.Entries.Select(entry => CheckOf(entry.Key, entry.Value))]),
        context.RequestAborted);

    // The framework makes the message of an exception the description of the check, and that may say anything.
    private static HealthAnswerCheck CheckOf(string name, HealthReportEntry entry) =>
        new(name, NameOf(entry.Status), entry.Exception is null ? entry.Description : "failed");

    private static string NameOf(HealthStatus status) => status.ToString().ToLowerInvariant();
}
