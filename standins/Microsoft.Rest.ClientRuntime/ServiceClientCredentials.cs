namespace Microsoft.Rest;

/// <summary>Signs calls to a service.</summary>
public abstract class ServiceClientCredentials
{
    /// <summary>Signs one call; does nothing unless overridden.</summary>
    /// <param name="request">The call.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public virtual Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.CompletedTask;
}
