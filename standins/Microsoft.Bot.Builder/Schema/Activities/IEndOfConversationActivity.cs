namespace Microsoft.Bot.Schema;

/// <summary>The conversation ended.</summary>
public interface IEndOfConversationActivity : IActivity
{
    /// <summary>Why.</summary>
    string Code { get; set; }

    /// <summary>Last words.</summary>
    string Text { get; set; }
}
