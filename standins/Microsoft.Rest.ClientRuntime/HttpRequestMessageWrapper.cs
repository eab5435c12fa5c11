namespace Microsoft.Rest;

/// <summary>What remains of a request.</summary>
public class HttpRequestMessageWrapper : HttpMessageWrapper
{
    /// <summary>Keeps a request.</summary>
    /// <param name="httpRequest">The request.</param>
    /// <param name="content">Its body.</param>
    public HttpRequestMessageWrapper(HttpRequestMessage httpRequest, string content)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        CopyHeaders(httpRequest.Headers);
        CopyHeaders(httpRequest.Content?.Headers);
        (Content, Method, RequestUri) = (content, httpRequest.Method, httpRequest.RequestUri);
    }

    /// <summary>The method.</summary>
    public HttpMethod Method { get; protected set; }

    /// <summary>Where it went.</summary>
    public Uri RequestUri { get; protected set; }
}
