using System.Net;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>One call of the connector protocol.</summary>
internal sealed class ConnectorCall(HttpClient client, Uri baseUri)
{
    private const string ConversationIdHeader = "x-ms-conversation-id";

    /// <summary>Sends a request and reads the answer.</summary>
    /// <param name="method">The method.</param>
    /// <param name="path">Where, below the service url.</param>
    /// <param name="body">What is sent, or null.</param>
    /// <param name="conversationId">The conversation it is about, which goes along in a header; or null.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ErrorResponseException">The status was not 200, 201 or 202.</exception>
    public async Task<T> SendAsync<T>(
        HttpMethod method, string path, object body, string conversationId, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, Address(path));
        if (body is not null) request.Content = Json(body);
        if (conversationId is not null) request.Headers.TryAddWithoutValidation(ConversationIdHeader, conversationId);

        using var response = await client.SendAsync(request, cancellationToken).ConfigureAwait(false);
        var bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        return response.StatusCode is HttpStatusCode.OK or HttpStatusCode.Created or HttpStatusCode.Accepted
            ? Read<T>(bytes)
            : throw new ErrorResponseException($"Operation returned an invalid status code '{response.StatusCode}'") { Body = Error(bytes) };
    }

    private Uri Address(string path)
    {
        var root = baseUri.AbsoluteUri;
        return new Uri(root.EndsWith('/') ? root + path : $"{root}/{path}");
    }

    private static ByteArrayContent Json(object body)
    {
        var content = new ByteArrayContent(ProtocolJson.Write(body));
        content.Headers.TryAddWithoutValidation("Content-Type", "application/json; charset=utf-8");
        return content;
    }

    private static T Read<T>(byte[] bytes) =>
        bytes.Length == 0 ? default : ProtocolJson.Read<T>(bytes);

    // Gateways between bot and channel answer with pages of their own.
    private static ErrorResponse Error(byte[] bytes)
    {
        try
        {
            return Read<ErrorResponse>(bytes);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
