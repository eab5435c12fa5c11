namespace Microsoft.Bot.Schema;

/// <summary>Something that happened.</summary>
public interface IEventActivity : IActivity
{
    /// <summary>What.</summary>
    string Name { get; set; }

    /// <summary>Its details.</summary>
    object Value { get; set; }

    /// <summary>Another conversation it is about.</summary>
    ConversationReference RelatesTo { get; set; }
}
