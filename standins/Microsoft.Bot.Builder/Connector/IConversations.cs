namespace Microsoft.Bot.Connector;

/// <summary>Calls about conversations; <see cref="ConversationsExtensions"/> has them.</summary>
public interface IConversations
{
    /// <summary>Makes calls.</summary>
    internal ConnectorCall Call { get; }
}
