namespace Microsoft.Bot.Schema;

/// <summary>Names of the events that proactive turns begin with.</summary>
public static class ActivityEventNames
{
    /// <summary>A known conversation goes on.</summary>
    public const string ContinueConversation = "ContinueConversation";

    /// <summary>A conversation was just made.</summary>
    public const string CreateConversation = "CreateConversation";
}
