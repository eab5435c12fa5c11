using HelpBot.Requests.Desk;

namespace HelpBot.Storage;

/// <summary>Reads within a time limit; what fails for good surfaces as <see cref="LedgerUnavailableException"/>.</summary>
internal static class StorageRead
{
    /// <summary>Runs a read. The caller's cancellation is honoured.</summary>
    public static Task<T> WithinAsync<T>(TimeSpan limit, Func<CancellationToken, Task<T>> read, CancellationToken caller) =>
        WithinAsync(limit, read, static answer => answer, caller);

    /// <summary>Runs a read and takes what is wanted of its answer. The caller's cancellation is honoured.</summary>
    public static async Task<T> WithinAsync<TAnswer, T>(
        TimeSpan limit, Func<CancellationToken, Task<TAnswer>> read, Func<TAnswer, T> take, CancellationToken caller)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(caller);
        deadline.CancelAfter(limit);
        try
        {
            return take(await read(deadline.Token));
        }
        catch (Exception failure) when (StorageFailure.IsInfrastructure(failure) && !caller.IsCancellationRequested)
        {
            throw new LedgerUnavailableException("The Table service could not be read.", failure);
        }
    }
}
