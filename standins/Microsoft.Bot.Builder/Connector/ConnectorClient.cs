using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>Calls of a bot to one channel service. Nothing is tried twice here.</summary>
public class ConnectorClient : IConnectorClient
{
    private readonly bool disposeHttpClient;
    private JsonSerializerSettings serialization;
    private JsonSerializerSettings deserialization;

    /// <summary>Makes one on a client that signs its calls itself.</summary>
    /// <param name="httpClient">The client.</param>
    /// <param name="disposeHttpClient">Whether the client is disposed with this one.</param>
    public ConnectorClient(HttpClient httpClient, bool disposeHttpClient)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        HttpClient = httpClient;
        this.disposeHttpClient = disposeHttpClient;
        Conversations = new Conversations(this);
    }

    /// <inheritdoc />
    public Uri BaseUri { get; set; } = new("https://api.botframework.com");

    /// <inheritdoc />
    public JsonSerializerSettings SerializationSettings => serialization ??= ProtocolJson.Settings();

    /// <inheritdoc />
    public JsonSerializerSettings DeserializationSettings => deserialization ??= ProtocolJson.Settings();

    /// <inheritdoc />
    public virtual IConversations Conversations { get; private set; }

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
