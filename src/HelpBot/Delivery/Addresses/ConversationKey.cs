namespace HelpBot.Delivery.Addresses;

/// <summary>What the channel counts as one conversation: in Teams all threads of a channel together.</summary>
internal readonly record struct ConversationKey(string Value)
{
    private const string Thread = ";messageid=";

    /// <summary>The key of a conversation, whichever thread of it the id names.</summary>
    public static ConversationKey Of(string channelId, string conversationId)
    {
        var thread = conversationId.IndexOf(Thread, StringComparison.Ordinal);
        return new ConversationKey($"{channelId}|{(thread < 0 ? conversationId : conversationId[..thread])}");
    }

    /// <summary>The key of an address.</summary>
    public static ConversationKey Of(ConversationAddress address) => Of(address.ChannelId, address.ConversationId);
}
