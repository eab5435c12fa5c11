using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>Calls of a bot that only Teams has.</summary>
public class TeamsConnectorClient : ITeamsConnectorClient
{
    private readonly bool disposeHttpClient;

    /// <summary>Makes one on a client.</summary>
    /// <param name="baseUri">The service url that calls go to.</param>
    /// <param name="credentials">What signs calls; null when the client does.</param>
    /// <param name="customHttpClient">The client.</param>
    /// <param name="disposeHttpClient">Whether the client is disposed with this one.</param>
    public TeamsConnectorClient(
        Uri baseUri, ServiceClientCredentials credentials, HttpClient customHttpClient, bool disposeHttpClient)
    {
        ArgumentNullException.ThrowIfNull(baseUri);
        ArgumentNullException.ThrowIfNull(customHttpClient);
        BaseUri = baseUri;
        Credentials = credentials;
        HttpClient = customHttpClient;
        this.disposeHttpClient = disposeHttpClient;
        Teams = new TeamsOperations(this);
    }

    /// <inheritdoc />
    public Uri BaseUri { get; set; }

    /// <inheritdoc />
    public JsonSerializerSettings SerializationSettings { get; } = ProtocolJson.Settings();

    /// <inheritdoc />
    public JsonSerializerSettings DeserializationSettings { get; } = ProtocolJson.Settings();

    /// <inheritdoc />
    public ServiceClientCredentials Credentials { get; private set; }

    /// <inheritdoc />
    public virtual ITeamsOperations Teams { get; private set; }

    /// <summary>The client that calls go through.</summary>
    public HttpClient HttpClient { get; protected set; }

    /// <inheritdoc />
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes the client, when it is this one's to dispose.</summary>
    /// <param name="disposing">Whether it was asked for.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing && disposeHttpClient) HttpClient.Dispose();
    }
}
