using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>What goes between bots and channels; one type for every kind of activity.</summary>
public partial class Activity
{
    /// <summary>The content type of an activity.</summary>
    public const string ContentType = "application/vnd.microsoft.activity";

    /// <summary>Makes an empty one.</summary>
    public Activity()
    {
    }

    /// <summary>One of <see cref="ActivityTypes"/>.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>Id on the channel.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>When it was sent, in UTC.</summary>
    [JsonProperty("timestamp")]
    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>When it was sent, by the clock of the sender.</summary>
    [JsonProperty("localTimestamp")]
    public DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>Time zone of the sender, by its IANA name.</summary>
    [JsonProperty("localTimezone")]
    public string LocalTimezone { get; set; }

    /// <summary>Who called the bot, as an urn.</summary>
    [JsonProperty("callerId")]
    public string CallerId { get; set; }

    /// <summary>Where calls of the bot go.</summary>
    [JsonProperty("serviceUrl")]
    public string ServiceUrl { get; set; }

    /// <summary>The channel.</summary>
    [JsonProperty("channelId")]
    public string ChannelId { get; set; }

    /// <summary>Who sent it.</summary>
    [JsonProperty("from")]
    public ChannelAccount From { get; set; }

    /// <summary>Where it was said.</summary>
    [JsonProperty("conversation")]
    public ConversationAccount Conversation { get; set; }

    /// <summary>Whom it is for.</summary>
    [JsonProperty("recipient")]
    public ChannelAccount Recipient { get; set; }

    /// <summary>One of <see cref="TextFormatTypes"/>.</summary>
    [JsonProperty("textFormat")]
    public string TextFormat { get; set; }

    /// <summary>One of <see cref="AttachmentLayoutTypes"/>.</summary>
    [JsonProperty("attachmentLayout")]
    public string AttachmentLayout { get; set; }

    /// <summary>Who came.</summary>
    [JsonProperty("membersAdded")]
    public IList<ChannelAccount> MembersAdded { get; set; }

    /// <summary>Who went.</summary>
    [JsonProperty("membersRemoved")]
    public IList<ChannelAccount> MembersRemoved { get; set; }

    /// <summary>Reactions given.</summary>
    [JsonProperty("reactionsAdded")]
    public IList<MessageReaction> ReactionsAdded { get; set; }

    /// <summary>Reactions taken back.</summary>
    [JsonProperty("reactionsRemoved")]
    public IList<MessageReaction> ReactionsRemoved { get; set; }

    /// <summary>What the conversation is about now.</summary>
    [JsonProperty("topicName")]
    public string TopicName { get; set; }

    /// <summary>Whether those who came see what was said before.</summary>
    [JsonProperty("historyDisclosed")]
    public bool? HistoryDisclosed { get; set; }

    /// <summary>Language, as in nl-NL.</summary>
    [JsonProperty("locale")]
    public string Locale { get; set; }

    /// <summary>What is said.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>What is said aloud.</summary>
    [JsonProperty("speak")]
    public string Speak { get; set; }

    /// <summary>One of <see cref="InputHints"/>.</summary>
    [JsonProperty("inputHint")]
    public string InputHint { get; set; }

    /// <summary>Shown where attachments cannot be.</summary>
    [JsonProperty("summary")]
    public string Summary { get; set; }

    /// <summary>Buttons that go away.</summary>
    [JsonProperty("suggestedActions")]
    public SuggestedActions SuggestedActions { get; set; }

    /// <summary>What goes along.</summary>
    [JsonProperty("attachments")]
    public IList<Attachment> Attachments { get; set; }

    /// <summary>What is known about it, such as mentions.</summary>
    [JsonProperty("entities")]
    public IList<Entity> Entities { get; set; }

    /// <summary>What only the channel knows, as <c>JObject</c> when read.</summary>
    [JsonProperty("channelData")]
    public object ChannelData { get; set; }

    /// <summary>Which action, in a relation or installation update.</summary>
    [JsonProperty("action")]
    public string Action { get; set; }

    /// <summary>Id of the activity it answers, or whose card was used.</summary>
    [JsonProperty("replyToId")]
    public string ReplyToId { get; set; }

    /// <summary>What to show for a trace.</summary>
    [JsonProperty("label")]
    public string Label { get; set; }

    /// <summary>What <see cref="Value"/> is.</summary>
    [JsonProperty("valueType")]
    public string ValueType { get; set; }

    /// <summary>What a button sent, or the argument of a call; as <c>JObject</c> when read.</summary>
    [JsonProperty("value")]
    public object Value { get; set; }

    /// <summary>Which call, event or trace.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>Another conversation it is about.</summary>
    [JsonProperty("relatesTo")]
    public ConversationReference RelatesTo { get; set; }

    /// <summary>Why a conversation ended.</summary>
    [JsonProperty("code")]
    public string Code { get; set; }

    /// <summary>After when it is worthless.</summary>
    [JsonProperty("expiration")]
    public DateTimeOffset? Expiration { get; set; }

    /// <summary>low, normal or high.</summary>
    [JsonProperty("importance")]
    public string Importance { get; set; }

    /// <summary>One of <see cref="DeliveryModes"/>.</summary>
    [JsonProperty("deliveryMode")]
    public string DeliveryMode { get; set; }

    /// <summary>Words that speech should listen for.</summary>
    [JsonProperty("listenFor")]
    public IList<string> ListenFor { get; set; }

    /// <summary>Parts of the text that matter.</summary>
    [JsonProperty("textHighlights")]
    public IList<TextHighlight> TextHighlights { get; set; }

    /// <summary>Members that this model does not have, as they came.</summary>
    [JsonExtensionData]
    public JObject Properties { get; set; } = [];
}
