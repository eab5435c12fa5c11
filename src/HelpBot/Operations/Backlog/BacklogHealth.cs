using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace HelpBot.Operations.Backlog;

/// <summary>Readiness: a backlog is no reason to send nobody here, so it is degraded at most.</summary>
internal sealed class BacklogHealth(DueLooks looks) : IHealthCheck
{
    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(looks.Worst is { } worst ? HealthCheckResult.Degraded(worst.Code) : HealthCheckResult.Healthy());
}
