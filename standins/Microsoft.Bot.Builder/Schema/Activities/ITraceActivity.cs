namespace Microsoft.Bot.Schema;

/// <summary>For whoever debugs the bot.</summary>
public interface ITraceActivity : IActivity
{
    /// <summary>Which trace.</summary>
    string Name { get; set; }

    /// <summary>What to show for it.</summary>
    string Label { get; set; }

    /// <summary>What <see cref="Value"/> is.</summary>
    string ValueType { get; set; }

    /// <summary>The trace.</summary>
    object Value { get; set; }

    /// <summary>Another conversation it is about.</summary>
    ConversationReference RelatesTo { get; set; }
}
