namespace Microsoft.Bot.Schema;

/// <summary>What an activity is about.</summary>
public static class ActivityTypes
{
    /// <summary>Something said.</summary>
    public const string Message = "message";

    /// <summary>People came or went, or the conversation changed.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>Someone is writing.</summary>
    public const string Typing = "typing";

    /// <summary>The conversation ended.</summary>
    public const string EndOfConversation = "endOfConversation";

    /// <summary>Something happened, by name.</summary>
    public const string Event = "event";

    /// <summary>A call that wants an answer, by name.</summary>
    public const string Invoke = "invoke";

    /// <summary>A message was edited.</summary>
    public const string MessageUpdate = "messageUpdate";

    /// <summary>A message was deleted.</summary>
    public const string MessageDelete = "messageDelete";

    /// <summary>The bot was added or removed.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>Someone reacted to a message.</summary>
    public const string MessageReaction = "messageReaction";

    /// <summary>A private suggestion.</summary>
    public const string Suggestion = "suggestion";

    /// <summary>For whoever debugs the bot.</summary>
    public const string Trace = "trace";

    /// <summary>Control goes to someone else.</summary>
    public const string Handoff = "handoff";

    /// <summary>The bot was added to or removed from a contact list.</summary>
    public const string ContactRelationUpdate = "contactRelationUpdate";

    /// <summary>A call by name without an answer in the same turn.</summary>
    public const string Command = "command";

    /// <summary>The result of a command.</summary>
    public const string CommandResult = "commandResult";

    /// <summary>Not sent: the adapter waits for as many milliseconds as its value says.</summary>
    public const string Delay = "delay";
}
