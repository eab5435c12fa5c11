namespace Microsoft.Bot.Schema;

/// <summary>What goes between bots and channels.</summary>
public interface IActivity
{
    /// <summary>One of <see cref="ActivityTypes"/>.</summary>
    string Type { get; set; }

    /// <summary>Id on the channel.</summary>
    string Id { get; set; }

    /// <summary>Where calls of the bot go.</summary>
    string ServiceUrl { get; set; }

    /// <summary>When it was sent, in UTC.</summary>
    DateTimeOffset? Timestamp { get; set; }

    /// <summary>When it was sent, by the clock of the sender.</summary>
    DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>The channel.</summary>
    string ChannelId { get; set; }

    /// <summary>Who sent it.</summary>
    ChannelAccount From { get; set; }

    /// <summary>Where it was said.</summary>
    ConversationAccount Conversation { get; set; }

    /// <summary>Whom it is for.</summary>
    ChannelAccount Recipient { get; set; }

    /// <summary>Id of the activity it answers, or whose card was used.</summary>
    string ReplyToId { get; set; }

    /// <summary>What is known about it, such as mentions.</summary>
    IList<Entity> Entities { get; set; }

    /// <summary>What only the channel knows, as <c>JObject</c> when read.</summary>
    object ChannelData { get; set; }

    /// <summary>The activity as its type says, or null when it is of another type.</summary>
    IMessageActivity AsMessageActivity();

    /// <summary>The activity as its type says, or null when it is of another type.</summary>
    IConversationUpdateActivity AsConversationUpdateActivity();

    /// <summary>The activity as its type says, or null when it is of another type.</summary>
    IContactRelationUpdateActivity AsContactRelationUpdateActivity();

    /// <summary>The activity as its type says, or null when it is of another type.</summary>
    IInstallationUpdateActivity AsInstallationUpdateActivity();

    /// <summary>The activity as its type says, or null when it is of another type.</summary>
    IInvokeActivity AsInvokeActivity();

    /// <summary>The activity as its type says, or null when it is of another type.</summary>
    IEventActivity AsEventActivity();

    /// <summary>The activity as its type says, or null when it is of another type.</summary>
    IEndOfConversationActivity AsEndOfConversationActivity();

    /// <summary>The activity as its type says, or null when it is of another type.</summary>
    IMessageUpdateActivity AsMessageUpdateActivity();

    /// <summary>The activity as its type says, or null when it is of another type.</summary>
    IMessageDeleteActivity AsMessageDeleteActivity();

    /// <summary>The activity as its type says, or null when it is of another type.</summary>
    IMessageReactionActivity AsMessageReactionActivity();

    /// <summary>The activity as its type says, or null when it is of another type.</summary>
    ISuggestionActivity AsSuggestionActivity();

    /// <summary>The activity as its type says, or null when it is of another type.</summary>
    ITypingActivity AsTypingActivity();

    /// <summary>Where the activity came from, so that answers find their way.</summary>
    ConversationReference GetConversationReference();

    /// <summary>Fills in where the activity goes, or came from.</summary>
    /// <param name="reference">The conversation.</param>
    /// <param name="isIncoming">Whether it came in; else it goes out.</param>
    Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false);

    /// <summary><see cref="ChannelData"/> as a type; default when there is none.</summary>
    /// <typeparam name="TypeT">The type.</typeparam>
    TypeT GetChannelData<TypeT>();

    /// <summary><see cref="ChannelData"/> as a type, when there is some and it can be read as that.</summary>
    /// <typeparam name="TypeT">The type.</typeparam>
    /// <param name="instance">The data.</param>
    bool TryGetChannelData<TypeT>(out TypeT instance);
}
