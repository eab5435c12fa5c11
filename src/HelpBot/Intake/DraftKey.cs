using HelpBot.Requests.People;

namespace HelpBot.Intake;

/// <summary>Whose draft, and where. The conversation id is raw channel text and is encoded before it becomes a key.</summary>
internal sealed record DraftKey(PersonId Person, string ChannelId, string ConversationId);
