namespace Microsoft.Bot.Schema;

/// <summary>The activity as its type says.</summary>
public partial class Activity :
    ICommandActivity,
    ICommandResultActivity,
    IContactRelationUpdateActivity,
    IConversationUpdateActivity,
    IEndOfConversationActivity,
    IEventActivity,
    IHandoffActivity,
    IInstallationUpdateActivity,
    IInvokeActivity,
    IMessageActivity,
    IMessageDeleteActivity,
    IMessageReactionActivity,
    IMessageUpdateActivity,
    ISuggestionActivity,
    ITraceActivity,
    ITypingActivity
{
    /// <summary>The activity as its type says, or null when it is of another type.</summary>
    public IMessageActivity AsMessageActivity() => IsActivity(ActivityTypes.Message) ? this : null;

    /// <summary>The activity as its type says, or null when it is of another type.</summary>
    public IConversationUpdateActivity AsConversationUpdateActivity() => IsActivity(ActivityTypes.ConversationUpdate) ? this : null;

    /// <summary>The activity as its type says, or null when it is of another type.</summary>
    public IContactRelationUpdateActivity AsContactRelationUpdateActivity() => IsActivity(ActivityTypes.ContactRelationUpdate) ? this : null;

    /// <summary>The activity as its type says, or null when it is of another type.</summary>
    public IInstallationUpdateActivity AsInstallationUpdateActivity() => IsActivity(ActivityTypes.InstallationUpdate) ? this : null;

    /// <summary>The activity as its type says, or null when it is of another type.</summary>
    public IInvokeActivity AsInvokeActivity() => IsActivity(ActivityTypes.Invoke) ? this : null;

    /// <summary>The activity as its type says, or null when it is of another type.</summary>
    public IEventActivity AsEventActivity() => IsActivity(ActivityTypes.Event) ? this : null;

    /// <summary>The activity as its type says, or null when it is of another type.</summary>
    public IEndOfConversationActivity AsEndOfConversationActivity() => IsActivity(ActivityTypes.EndOfConversation) ? this : null;

    /// <summary>The activity as its type says, or null when it is of another type.</summary>
    public IMessageUpdateActivity AsMessageUpdateActivity() => IsActivity(ActivityTypes.MessageUpdate) ? this : null;

    /// <summary>The activity as its type says, or null when it is of another type.</summary>
    public IMessageDeleteActivity AsMessageDeleteActivity() => IsActivity(ActivityTypes.MessageDelete) ? this : null;

    /// <summary>The activity as its type says, or null when it is of another type.</summary>
    public IMessageReactionActivity AsMessageReactionActivity() => IsActivity(ActivityTypes.MessageReaction) ? this : null;

    /// <summary>The activity as its type says, or null when it is of another type.</summary>
    public ISuggestionActivity AsSuggestionActivity() => IsActivity(ActivityTypes.Suggestion) ? this : null;

    /// <summary>The activity as its type says, or null when it is of another type.</summary>
    public ITypingActivity AsTypingActivity() => IsActivity(ActivityTypes.Typing) ? this : null;

    /// <summary>The activity as its type says, or null when it is of another type.</summary>
    public ITraceActivity AsTraceActivity() => IsActivity(ActivityTypes.Trace) ? this : null;

    /// <summary>The activity as its type says, or null when it is of another type.</summary>
    public IHandoffActivity AsHandoffActivity() => IsActivity(ActivityTypes.Handoff) ? this : null;

    /// <summary>The activity as its type says, or null when it is of another type.</summary>
    public ICommandActivity AsCommandActivity() => IsActivity(ActivityTypes.Command) ? this : null;

    /// <summary>The activity as its type says, or null when it is of another type.</summary>
    public ICommandResultActivity AsCommandResultActivity() => IsActivity(ActivityTypes.CommandResult) ? this : null;

    /// <summary>Whether the type is this one, or this one and a slash and more.</summary>
    /// <param name="activityType">The type.</param>
    protected bool IsActivity(string activityType) =>
        Type is not null
        && Type.StartsWith(activityType, StringComparison.OrdinalIgnoreCase)
        && (Type.Length == activityType.Length || Type[activityType.Length] == '/');
}
