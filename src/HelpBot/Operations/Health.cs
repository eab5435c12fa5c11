using HelpBot.Storage;
using HelpBot.Teams.Authentication.Keys;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace HelpBot.Operations;

/// <summary>
/// <c>/health/live</c>: the process answers. <c>/health/ready</c>: this instance can serve; 503 only while it cannot,
/// 200 <c>Degraded</c> while something lags behind.
/// </summary>
internal static class Health
{
    private const string Ready = "ready";

    /// <summary>Adds the checks.</summary>
    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks()
            .AddCheck<StorageHealth>("storage", tags: [Ready])
            .AddCheck<SigningKeysCheck>("signing keys", tags: [Ready]);
        return services;
    }

    /// <summary>Maps the two paths.</summary>
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        endpoints.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) });
    }
}
