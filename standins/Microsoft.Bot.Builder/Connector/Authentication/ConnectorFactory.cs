namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients for the service url of an activity.</summary>
public abstract class ConnectorFactory
{
    /// <summary>Makes a client.</summary>
    /// <param name="serviceUrl">Where its calls go.</param>
    /// <param name="audience">Whom its tokens are for; null is the channel.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken);
}
