using Azure;
using HelpBot.Requests.Desk;

namespace HelpBot.Storage;

/// <summary>
/// Writes one row within a time limit and says how it ended. A cancellation of the caller counts only before the
/// write is sent: afterwards nobody would know whether it is stored.
/// </summary>
internal static class StorageWrite
{
    /// <summary>Runs a write.</summary>
    /// <exception cref="LedgerUnavailableException">Refused as a whole: nothing was written.</exception>
    public static async Task<Written> TryAsync(
        TimeSpan limit, Func<CancellationToken, Task<Response>> write, CancellationToken caller)
    {
        caller.ThrowIfCancellationRequested();
        using var deadline = new CancellationTokenSource(limit);
        try
        {
            var answer = await write(deadline.Token);
            return new Written(WriteOutcome.Stored, answer.Headers.ETag?.ToString());
        }
        catch (Exception failure) when (StorageFailure.IsConflict(failure))
        {
            return new Written(WriteOutcome.Conflict, null);
        }
        catch (Exception failure) when (StorageFailure.IsMissing(failure))
        {
            return new Written(WriteOutcome.Missing, null);
        }
        catch (Exception failure) when (StorageFailure.IsTurnedAway(failure))
        {
            throw new LedgerUnavailableException("The Table service turned a write away.", failure);
        }
        catch (Exception failure) when (StorageFailure.IsInfrastructure(failure))
        {
            return new Written(WriteOutcome.Unknown, null);
        }
    }
}
