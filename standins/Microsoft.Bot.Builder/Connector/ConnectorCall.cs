using System.Net;
using System.Net.Http.Headers;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>One call of the connector protocol.</summary>
internal sealed class ConnectorCall(HttpClient client, Uri baseUri, ServiceClientCredentials credentials)
{
    /// <summary>Sends a request and reads the answer.</summary>
    /// <exception cref="ErrorResponseException">The status was not 200, 201 or 202.</exception>
    public async Task<HttpOperationResponse<T>> SendAsync<T>(
        HttpMethod method, string path, object body, Dictionary<string, List<string>> headers, CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(method, Address(path));
        if (body is not null) request.Content = Json(body);
        foreach (var header in headers ?? []) request.Headers.TryAddWithoutValidation(header.Key, header.Value);
        if (credentials is not null)
            await credentials.ProcessHttpRequestAsync(request, cancellationToken).ConfigureAwait(false);

        var response = await client.SendAsync(request, cancellationToken).ConfigureAwait(false);
        var bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        if (response.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.Created or HttpStatusCode.Accepted))
            throw Refused(request, response, bytes);

        return new HttpOperationResponse<T> { Request = request, Response = response, Body = Read<T>(bytes) };
    }

    private Uri Address(string path)
    {
        var root = baseUri.AbsoluteUri;
        return new Uri(root.EndsWith('/') ? root + path : $"{root}/{path}");
    }

    private static StreamContent Json(object body) =>
        new(ProtocolJson.Write(body)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json", "utf-8") } };

    private static T Read<T>(byte[] bytes) =>
        bytes.Length == 0 ? default : ProtocolJson.Read<T>(new MemoryStream(bytes, writable: false));

    private static ErrorResponseException Refused(HttpRequestMessage request, HttpResponseMessage response, byte[] bytes)
    {
        using (request)
        using (response)
        {
            return new ErrorResponseException($"Operation returned an invalid status code '{response.StatusCode}'")
            {
                Body = Error(bytes),
                // The body of the request can hold personal data and is not kept.
                Request = new HttpRequestMessageWrapper(request, null),
                Response = new HttpResponseMessageWrapper(response, System.Text.Encoding.UTF8.GetString(bytes)),
            };
        }
    }

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
