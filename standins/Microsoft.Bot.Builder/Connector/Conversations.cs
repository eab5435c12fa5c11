namespace Microsoft.Bot.Connector;

/// <summary>Calls about conversations, over HTTP; <see cref="ConversationsExtensions"/> has them.</summary>
public class Conversations : IConversations
{
    /// <summary>Makes one on a client.</summary>
    /// <param name="client">The client.</param>
    public Conversations(ConnectorClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        Client = client;
    }

    /// <summary>The client.</summary>
    public ConnectorClient Client { get; private set; }

    /// <inheritdoc />
    ConnectorCall IConversations.Call => new(Client.HttpClient, Client.BaseUri);
}
