using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>Calls about conversations, with what the answer holds.</summary>
public static class ConversationsExtensions
{
    /// <summary>The conversations that the bot is in, a page at a time.</summary>
    /// <param name="operations">The calls.</param>
    /// <param name="continuationToken">Where the page begins; null is the first.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    public static Task<ConversationsResult> GetConversationsAsync(
        this IConversations operations,
        string continuationToken = null,
        CancellationToken cancellationToken = default) =>
        operations.Call.SendAsync<ConversationsResult>(
            HttpMethod.Get, ConnectorPath.Conversations + ConnectorPath.Query(("continuationToken", continuationToken)), null, null, cancellationToken);

    /// <summary>Makes a conversation.</summary>
    /// <param name="operations">The calls.</param>
    /// <param name="parameters">What it is made of.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    public static Task<ConversationResourceResponse> CreateConversationAsync(
        this IConversations operations,
        ConversationParameters parameters,
        CancellationToken cancellationToken = default) =>
        operations.Call.SendAsync<ConversationResourceResponse>(
            HttpMethod.Post, ConnectorPath.Conversations, parameters, null, cancellationToken);

    /// <summary>Says something at the end of a conversation.</summary>
    /// <param name="operations">The calls.</param>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="activity">What is said.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    public static Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations,
        string conversationId, Activity activity,
        CancellationToken cancellationToken = default) =>
        operations.Call.SendAsync<ResourceResponse>(
            HttpMethod.Post, ConnectorPath.Activities(conversationId), activity, conversationId, cancellationToken);

    /// <summary>Puts an activity in the place of an earlier one.</summary>
    /// <param name="operations">The calls.</param>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="activityId">Id of the earlier activity.</param>
    /// <param name="activity">What is said.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    public static Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations,
        string conversationId, string activityId, Activity activity,
        CancellationToken cancellationToken = default) =>
        operations.Call.SendAsync<ResourceResponse>(
            HttpMethod.Put, ConnectorPath.Activity(conversationId, activityId), activity, conversationId, cancellationToken);

    /// <summary>Says something in answer to an activity.</summary>
    /// <param name="operations">The calls.</param>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="activityId">Id of the earlier activity.</param>
    /// <param name="activity">What is said.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    public static Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations,
        string conversationId, string activityId, Activity activity,
        CancellationToken cancellationToken = default) =>
        operations.Call.SendAsync<ResourceResponse>(
            HttpMethod.Post, ConnectorPath.Activity(conversationId, activityId), activity, conversationId, cancellationToken);

    /// <summary>Takes back what was said.</summary>
    /// <param name="operations">The calls.</param>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="activityId">Id of the earlier activity.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    public static Task DeleteActivityAsync(
        this IConversations operations,
        string conversationId, string activityId,
        CancellationToken cancellationToken = default) =>
        operations.Call.SendAsync<object>(
            HttpMethod.Delete, ConnectorPath.Activity(conversationId, activityId), null, conversationId, cancellationToken);

    /// <summary>Who is in a conversation, all at once.</summary>
    /// <param name="operations">The calls.</param>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    public static Task<IList<ChannelAccount>> GetConversationMembersAsync(
        this IConversations operations,
        string conversationId,
        CancellationToken cancellationToken = default) =>
        operations.Call.SendAsync<IList<ChannelAccount>>(
            HttpMethod.Get, ConnectorPath.Members(conversationId), null, conversationId, cancellationToken);

    /// <summary>Who is in a conversation, a page at a time.</summary>
    /// <param name="operations">The calls.</param>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="pageSize">How many at most; null leaves it to the channel.</param>
    /// <param name="continuationToken">Where the page begins; null is the first.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    public static Task<PagedMembersResult> GetConversationPagedMembersAsync(
        this IConversations operations,
        string conversationId, int? pageSize = null, string continuationToken = null,
        CancellationToken cancellationToken = default) =>
        operations.Call.SendAsync<PagedMembersResult>(
            HttpMethod.Get, $"{ConnectorPath.Conversation(conversationId)}/pagedmembers{ConnectorPath.Query(("pageSize", pageSize), ("continuationToken", continuationToken))}", null, conversationId, cancellationToken);

    /// <summary>Takes someone out of a conversation.</summary>
    /// <param name="operations">The calls.</param>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="memberId">Id of the one.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    public static Task DeleteConversationMemberAsync(
        this IConversations operations,
        string conversationId, string memberId,
        CancellationToken cancellationToken = default) =>
        operations.Call.SendAsync<object>(
            HttpMethod.Delete, ConnectorPath.Member(conversationId, memberId), null, conversationId, cancellationToken);

    /// <summary>Who sees an activity.</summary>
    /// <param name="operations">The calls.</param>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="activityId">Id of the earlier activity.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    public static Task<IList<ChannelAccount>> GetActivityMembersAsync(
        this IConversations operations,
        string conversationId, string activityId,
        CancellationToken cancellationToken = default) =>
        operations.Call.SendAsync<IList<ChannelAccount>>(
            HttpMethod.Get, $"{ConnectorPath.Activity(conversationId, activityId)}/members", null, conversationId, cancellationToken);

    /// <summary>One who is in a conversation.</summary>
    /// <param name="operations">The calls.</param>
    /// <param name="userId">Id of the person.</param>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    public static Task<ChannelAccount> GetConversationMemberAsync(
        this Conversations operations,
        string userId, string conversationId,
        CancellationToken cancellationToken = default) =>
        ((IConversations)operations).Call.SendAsync<ChannelAccount>(
            HttpMethod.Get, ConnectorPath.Member(conversationId, userId), null, conversationId, cancellationToken);

    /// <summary>Says something at the end of a conversation: the activity says where.</summary>
    /// <param name="operations">The calls.</param>
    /// <param name="activity">What is said.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    public static Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.SendToConversationAsync(activity.Conversation.Id, activity, cancellationToken);

    /// <summary>Says something in answer to an activity: the activity says where.</summary>
    /// <param name="operations">The calls.</param>
    /// <param name="activity">What is said.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    public static Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.ReplyToActivityAsync(activity.Conversation.Id, activity.ReplyToId, activity, cancellationToken);

    /// <summary>Puts an activity in the place of an earlier one: the activity says where.</summary>
    /// <param name="operations">The calls.</param>
    /// <param name="activity">What is said.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    public static Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.UpdateActivityAsync(activity.Conversation.Id, activity.Id, activity, cancellationToken);
}
