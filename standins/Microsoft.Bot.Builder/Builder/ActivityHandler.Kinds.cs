using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>A method for each kind of activity.</summary>
public partial class ActivityHandler
{
    /// <summary>Something was said.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    protected virtual Task OnMessageActivityAsync(
        ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>A message was edited.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    protected virtual Task OnMessageUpdateActivityAsync(
        ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>A message was deleted.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    protected virtual Task OnMessageDeleteActivityAsync(
        ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>People came or went, or the conversation changed.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    protected virtual Task OnConversationUpdateActivityAsync(
        ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity switch
        {
            { MembersAdded: { } added } when added.Any(member => IsNotTheBot(member, turnContext)) =>
                OnMembersAddedAsync(added, turnContext, cancellationToken),
            { MembersRemoved: { } removed } when removed.Any(member => IsNotTheBot(member, turnContext)) =>
                OnMembersRemovedAsync(removed, turnContext, cancellationToken),
            _ => Task.CompletedTask,
        };

    /// <summary>Others than the bot came.</summary>
    /// <param name="membersAdded">Who.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    protected virtual Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>Others than the bot went.</summary>
    /// <param name="membersRemoved">Who.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    protected virtual Task OnMembersRemovedAsync(
        IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>Someone reacted to a message, or took that back.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    protected virtual async Task OnMessageReactionActivityAsync(
        ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.ReactionsAdded is { } added)
            await OnReactionsAddedAsync(added, turnContext, cancellationToken).ConfigureAwait(false);
        if (turnContext.Activity.ReactionsRemoved is { } removed)
            await OnReactionsRemovedAsync(removed, turnContext, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Someone reacted to a message.</summary>
    /// <param name="messageReactions">The reactions.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    protected virtual Task OnReactionsAddedAsync(
        IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>Someone took a reaction back.</summary>
    /// <param name="messageReactions">The reactions.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    protected virtual Task OnReactionsRemovedAsync(
        IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>Something happened.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    protected virtual Task OnEventActivityAsync(
        ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        OnEventAsync(turnContext, cancellationToken);

    /// <summary>Something happened that is no answer to a sign-in.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    protected virtual Task OnEventAsync(
        ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>The conversation ended.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    protected virtual Task OnEndOfConversationActivityAsync(
        ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>Someone is writing.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    protected virtual Task OnTypingActivityAsync(
        ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>The bot was added or removed.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    protected virtual Task OnInstallationUpdateActivityAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.Action switch
        {
            "add" or "add-upgrade" => OnInstallationUpdateAddAsync(turnContext, cancellationToken),
            "remove" or "remove-upgrade" => OnInstallationUpdateRemoveAsync(turnContext, cancellationToken),
            _ => Task.CompletedTask,
        };

    /// <summary>The bot was added.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    protected virtual Task OnInstallationUpdateAddAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>The bot was removed.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    protected virtual Task OnInstallationUpdateRemoveAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>An activity of another kind.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    protected virtual Task OnUnrecognizedActivityTypeAsync(
        ITurnContext turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    private static bool IsNotTheBot(ChannelAccount member, ITurnContext turn) => member.Id != turn.Activity.Recipient?.Id;
}
