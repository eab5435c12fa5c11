namespace Microsoft.Bot.Schema;

/// <summary>A call that wants an answer.</summary>
public interface IInvokeActivity : IActivity
{
    /// <summary>Which call.</summary>
    string Name { get; set; }

    /// <summary>Its argument.</summary>
    object Value { get; set; }

    /// <summary>Another conversation it is about.</summary>
    ConversationReference RelatesTo { get; set; }
}
