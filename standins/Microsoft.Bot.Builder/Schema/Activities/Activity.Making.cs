namespace Microsoft.Bot.Schema;

/// <summary>Making activities of a kind.</summary>
public partial class Activity
{
    /// <summary>Makes a message with empty lists of attachments and entities.</summary>
    public static IMessageActivity CreateMessageActivity() =>
        new Activity { Type = ActivityTypes.Message, Attachments = [], Entities = [] };

    /// <summary>Makes an event.</summary>
    public static IEventActivity CreateEventActivity() => new Activity { Type = ActivityTypes.Event };

    /// <summary>Makes an invoke.</summary>
    public static IInvokeActivity CreateInvokeActivity() => new Activity { Type = ActivityTypes.Invoke };

    /// <summary>Makes a sign that someone is writing.</summary>
    public static ITypingActivity CreateTypingActivity() => new Activity { Type = ActivityTypes.Typing };

    /// <summary>Makes a conversation update with empty lists of members.</summary>
    public static IConversationUpdateActivity CreateConversationUpdateActivity() =>
        new Activity { Type = ActivityTypes.ConversationUpdate, MembersAdded = [], MembersRemoved = [] };

    /// <summary>Makes a message that answers this activity.</summary>
    /// <param name="text">What it says.</param>
    /// <param name="locale">Its language; that of this activity when null.</param>
    public Activity CreateReply(string text = null, string locale = null) => new()
    {
        Type = ActivityTypes.Message,
        Timestamp = DateTimeOffset.UtcNow,
        From = Copy(Recipient),
        Recipient = Copy(From),
        ReplyToId = GetConversationReference().ActivityId,
        ServiceUrl = ServiceUrl,
        ChannelId = ChannelId,
        Conversation = Conversation,
        Text = text ?? string.Empty,
        Locale = locale ?? Locale,
        Attachments = [],
        Entities = [],
    };

    private static ChannelAccount Copy(ChannelAccount account) => new(account?.Id, account?.Name);
}
