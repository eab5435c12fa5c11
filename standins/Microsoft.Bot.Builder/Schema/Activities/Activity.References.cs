using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Where the activity came from and goes to, and what can be read from it.</summary>
public partial class Activity
{
    /// <summary>Where the activity came from, so that answers find their way.</summary>
    public ConversationReference GetConversationReference() => new()
    {
        ActivityId = NamesWhatCanBeAnswered() ? Id : null,
        User = From,
        Bot = Recipient,
        Conversation = Conversation,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
    };

    /// <summary>Where an answer went.</summary>
    /// <param name="reply">What the channel answered to it.</param>
    public ConversationReference GetReplyConversationReference(ResourceResponse reply)
    {
        var reference = GetConversationReference();
        reference.ActivityId = reply.Id;
        return reference;
    }

    /// <summary>Fills in where the activity goes, or came from.</summary>
    /// <param name="reference">The conversation.</param>
    /// <param name="isIncoming">Whether it came in; else it goes out.</param>
    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale ??= reference.Locale;
        (From, Recipient) = isIncoming ? (reference.User, reference.Bot) : (reference.Bot, reference.User);
        if (reference.ActivityId is null) return this;
        if (isIncoming) Id = reference.ActivityId;
        else ReplyToId = reference.ActivityId;
        return this;
    }

    /// <summary><see cref="ChannelData"/> as a type; default when there is none.</summary>
    /// <typeparam name="TypeT">The type.</typeparam>
    /// <exception cref="JsonException">It cannot be read as that.</exception>
    public TypeT GetChannelData<TypeT>() => ChannelData switch
    {
        null => default,
        TypeT data => data,
        JObject data => data.ToObject<TypeT>(),
        var data => JObject.FromObject(data).ToObject<TypeT>(),
    };

    /// <summary><see cref="ChannelData"/> as a type, when there is some and it can be read as that.</summary>
    /// <typeparam name="TypeT">The type.</typeparam>
    /// <param name="instance">The data.</param>
    public bool TryGetChannelData<TypeT>(out TypeT instance)
    {
        instance = default;
        try
        {
            instance = GetChannelData<TypeT>();
            return ChannelData is not null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or ArgumentException)
        {
            return false;
        }
    }

    /// <summary>Whether there is anything to read, see or use in it.</summary>
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text)
        || !string.IsNullOrWhiteSpace(Summary)
        || Attachments is { Count: > 0 }
        || ChannelData is not null;

    /// <summary>Who is named in the text; never null.</summary>
    public Mention[] GetMentions() =>
        [.. (Entities ?? []).Where(entity => Is(entity, "mention")).Select(entity => entity.GetAs<Mention>())];

    // Web chat and Direct Line give a conversation update an id that cannot be replied to.
    private bool NamesWhatCanBeAnswered() =>
        Type != ActivityTypes.ConversationUpdate
        || !(string.Equals(ChannelId, "directline", StringComparison.OrdinalIgnoreCase)
            || string.Equals(ChannelId, "webchat", StringComparison.OrdinalIgnoreCase));

    private static bool Is(Entity entity, string type) =>
        string.Equals(entity.Type, type, StringComparison.OrdinalIgnoreCase);
}
