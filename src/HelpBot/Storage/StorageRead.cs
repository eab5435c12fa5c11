using HelpBot.Requests.Desk;

namespace HelpBot.Storage;

/// <summary>Reads within a time limit; what fails for good surfaces as <see cref="LedgerUnavailableException"/>.</summary>
internal static class StorageRead
{
    /// <summary>Runs a read. The caller's cancellation is honoured.</summary>
    public static async Task<T> WithinAsync<T>(TimeSpan limit, Func<CancellationToken, Task<T>> read, CancellationToken caller)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(caller);
        deadline.CancelAfter(limit);
        try
        {
            return await read(deadline.Token);
        }
        catch (Exception failure) when (StorageFailure.IsInfrastructure(failure) && !caller.IsCancellationRequested)
        {
            throw new LedgerUnavailableException("The Table service could not be read.", failure);
        }
    }
}
