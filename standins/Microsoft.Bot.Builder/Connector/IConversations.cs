using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Calls about conversations, with the whole answer.</summary>
public interface IConversations
{
    /// <summary>The conversations that the bot is in, a page at a time.</summary>
    /// <param name="continuationToken">Where the page begins; null is the first.</param>
    /// <param name="customHeaders">Further headers.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    Task<HttpOperationResponse<ConversationsResult>> GetConversationsWithHttpMessagesAsync(
        string continuationToken = null,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default);

    /// <summary>Makes a conversation.</summary>
    /// <param name="parameters">What it is made of.</param>
    /// <param name="customHeaders">Further headers.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(
        ConversationParameters parameters,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default);

    /// <summary>Says something at the end of a conversation.</summary>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="activity">What is said.</param>
    /// <param name="customHeaders">Further headers.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(
        string conversationId, Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default);

    /// <summary>Adds what was said elsewhere.</summary>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="transcript">What was said.</param>
    /// <param name="customHeaders">Further headers.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    Task<HttpOperationResponse<ResourceResponse>> SendConversationHistoryWithHttpMessagesAsync(
        string conversationId, Transcript transcript,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default);

    /// <summary>Puts an activity in the place of an earlier one.</summary>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="activityId">Id of the earlier activity.</param>
    /// <param name="activity">What is said.</param>
    /// <param name="customHeaders">Further headers.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default);

    /// <summary>Says something in answer to an activity.</summary>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="activityId">Id of the earlier activity.</param>
    /// <param name="activity">What is said.</param>
    /// <param name="customHeaders">Further headers.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default);

    /// <summary>Takes back what was said.</summary>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="activityId">Id of the earlier activity.</param>
    /// <param name="customHeaders">Further headers.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(
        string conversationId, string activityId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default);

    /// <summary>Who is in a conversation, all at once.</summary>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="customHeaders">Further headers.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    Task<HttpOperationResponse<IList<ChannelAccount>>> GetConversationMembersWithHttpMessagesAsync(
        string conversationId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default);

    /// <summary>Who is in a conversation, a page at a time.</summary>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="pageSize">How many at most; null leaves it to the channel.</param>
    /// <param name="continuationToken">Where the page begins; null is the first.</param>
    /// <param name="customHeaders">Further headers.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(
        string conversationId, int? pageSize = null, string continuationToken = null,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default);

    /// <summary>Takes someone out of a conversation.</summary>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="memberId">Id of the one.</param>
    /// <param name="customHeaders">Further headers.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    Task<HttpOperationResponse> DeleteConversationMemberWithHttpMessagesAsync(
        string conversationId, string memberId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default);

    /// <summary>Who sees an activity.</summary>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="activityId">Id of the earlier activity.</param>
    /// <param name="customHeaders">Further headers.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    Task<HttpOperationResponse<IList<ChannelAccount>>> GetActivityMembersWithHttpMessagesAsync(
        string conversationId, string activityId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default);

    /// <summary>Stores a file at the channel.</summary>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="attachmentUpload">The file.</param>
    /// <param name="customHeaders">Further headers.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    Task<HttpOperationResponse<ResourceResponse>> UploadAttachmentWithHttpMessagesAsync(
        string conversationId, AttachmentData attachmentUpload,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default);
}
