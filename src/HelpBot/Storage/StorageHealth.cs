using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Teams;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace HelpBot.Storage;

/// <summary>Whether the ledger answers: one point read of a row that is not there.</summary>
internal sealed class StorageHealth(StorageTables tables, IRequestLedger ledger) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken)
    {
        if (!tables.AreThere) return HealthCheckResult.Unhealthy("tables-missing");
        try
        {
            await ledger.LoadAsync(new TeamId("health"), new RequestId("none"), [], null, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (LedgerUnavailableException)
        {
            return HealthCheckResult.Unhealthy("tables-silent");
        }
    }
}
