using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace HelpBot.Teams.Authentication.Keys;

/// <summary>Readiness: without keys, where they are used, this instance can serve nobody.</summary>
internal sealed class SigningKeysCheck(ConnectorSigningKeys keys, IOptions<BotOptions> options) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(options.Value.IsLocal || keys.KeysLoaded
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("keys-never-loaded"));
}
