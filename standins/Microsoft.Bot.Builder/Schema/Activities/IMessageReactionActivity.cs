namespace Microsoft.Bot.Schema;

/// <summary>Someone reacted to a message.</summary>
public interface IMessageReactionActivity : IActivity
{
    /// <summary>Reactions given.</summary>
    IList<MessageReaction> ReactionsAdded { get; set; }

    /// <summary>Reactions taken back.</summary>
    IList<MessageReaction> ReactionsRemoved { get; set; }
}
