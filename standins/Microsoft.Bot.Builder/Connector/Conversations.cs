using System.Globalization;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Calls about conversations, over HTTP.</summary>
public class Conversations : IConversations
{
    private const string ConversationIdHeader = "x-ms-conversation-id";

    /// <summary>Makes one on a client.</summary>
    /// <param name="client">The client.</param>
    public Conversations(ConnectorClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        Client = client;
    }

    /// <summary>The client.</summary>
    public ConnectorClient Client { get; private set; }

    /// <inheritdoc />
    public Task<HttpOperationResponse<ConversationsResult>> GetConversationsWithHttpMessagesAsync(
        string continuationToken = null,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        SendAsync<ConversationsResult>(HttpMethod.Get, "v3/conversations" + Query(("continuationToken", continuationToken)), null, customHeaders, cancellationToken);

    /// <inheritdoc />
    public Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(
        ConversationParameters parameters,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        SendAsync<ConversationResourceResponse>(HttpMethod.Post, "v3/conversations", parameters, customHeaders, cancellationToken);

    /// <inheritdoc />
    public Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(
        string conversationId, Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        SendAsync<ResourceResponse>(HttpMethod.Post, $"{Of(conversationId)}/activities", activity, WithId(customHeaders, conversationId), cancellationToken);

    /// <inheritdoc />
    public Task<HttpOperationResponse<ResourceResponse>> SendConversationHistoryWithHttpMessagesAsync(
        string conversationId, Transcript transcript,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        SendAsync<ResourceResponse>(HttpMethod.Post, $"{Of(conversationId)}/activities/history", transcript, WithId(customHeaders, conversationId), cancellationToken);

    /// <inheritdoc />
    public Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        SendAsync<ResourceResponse>(HttpMethod.Put, Of(conversationId, activityId), activity, WithId(customHeaders, conversationId), cancellationToken);

    /// <inheritdoc />
    public Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        SendAsync<ResourceResponse>(HttpMethod.Post, Of(conversationId, activityId), activity, WithId(customHeaders, conversationId), cancellationToken);

    /// <inheritdoc />
    public async Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(
        string conversationId, string activityId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        await SendAsync<object>(HttpMethod.Delete, Of(conversationId, activityId), null, WithId(customHeaders, conversationId), cancellationToken).ConfigureAwait(false);

    /// <inheritdoc />
    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetConversationMembersWithHttpMessagesAsync(
        string conversationId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        SendAsync<IList<ChannelAccount>>(HttpMethod.Get, $"{Of(conversationId)}/members", null, WithId(customHeaders, conversationId), cancellationToken);

    /// <inheritdoc />
    public Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(
        string conversationId, int? pageSize = null, string continuationToken = null,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        SendAsync<PagedMembersResult>(HttpMethod.Get, $"{Of(conversationId)}/pagedmembers" + Query(("pageSize", pageSize), ("continuationToken", continuationToken)), null, WithId(customHeaders, conversationId), cancellationToken);

    /// <inheritdoc />
    public async Task<HttpOperationResponse> DeleteConversationMemberWithHttpMessagesAsync(
        string conversationId, string memberId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        await SendAsync<object>(HttpMethod.Delete, $"{Of(conversationId)}/members/{Escaped(memberId)}", null, WithId(customHeaders, conversationId), cancellationToken).ConfigureAwait(false);

    /// <inheritdoc />
    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetActivityMembersWithHttpMessagesAsync(
        string conversationId, string activityId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        SendAsync<IList<ChannelAccount>>(HttpMethod.Get, $"{Of(conversationId, activityId)}/members", null, WithId(customHeaders, conversationId), cancellationToken);

    /// <inheritdoc />
    public Task<HttpOperationResponse<ResourceResponse>> UploadAttachmentWithHttpMessagesAsync(
        string conversationId, AttachmentData attachmentUpload,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        SendAsync<ResourceResponse>(HttpMethod.Post, $"{Of(conversationId)}/attachments", attachmentUpload, WithId(customHeaders, conversationId), cancellationToken);

    /// <summary>One who is in a conversation.</summary>
    /// <param name="userId">Id of the person.</param>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="customHeaders">Further headers.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    public Task<HttpOperationResponse<ChannelAccount>> GetConversationMemberWithHttpMessagesAsync(
        string userId, string conversationId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        SendAsync<ChannelAccount>(HttpMethod.Get, $"{Of(conversationId)}/members/{Escaped(userId)}", null, WithId(customHeaders, conversationId), cancellationToken);

    private static string Of(string conversationId) => $"v3/conversations/{Escaped(conversationId)}";

    private static string Of(string conversationId, string activityId) =>
        $"{Of(conversationId)}/activities/{Escaped(activityId)}";

    private static string Escaped(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return Uri.EscapeDataString(id);
    }

    private static string Query(params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        var query = string.Empty;
        foreach (var (name, value) in parameters)
        {
            if (value is null) continue;
            var text = Convert.ToString(value, CultureInfo.InvariantCulture);
            query += $"{(query.Length == 0 ? '?' : '&')}{name}={Uri.EscapeDataString(text)}";
        }

        return query;
    }

    private static Dictionary<string, List<string>> WithId(Dictionary<string, List<string>> headers, string conversationId) =>
        new(headers ?? []) { [ConversationIdHeader] = [conversationId] };

    private Task<HttpOperationResponse<T>> SendAsync<T>(
        HttpMethod method, string path, object body, Dictionary<string, List<string>> headers, CancellationToken cancellationToken) =>
        new ConnectorCall(Client.HttpClient, Client.BaseUri, Client.Credentials)
            .SendAsync<T>(method, path, body, headers, cancellationToken);
}
