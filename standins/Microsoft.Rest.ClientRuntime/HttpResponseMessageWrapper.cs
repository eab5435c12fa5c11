using System.Net;

namespace Microsoft.Rest;

/// <summary>What remains of an answer.</summary>
public class HttpResponseMessageWrapper : HttpMessageWrapper
{
    /// <summary>Keeps an answer.</summary>
    /// <param name="httpResponse">The answer.</param>
    /// <param name="content">Its body.</param>
    public HttpResponseMessageWrapper(HttpResponseMessage httpResponse, string content)
    {
        ArgumentNullException.ThrowIfNull(httpResponse);
        CopyHeaders(httpResponse.Headers);
        CopyHeaders(httpResponse.Content?.Headers);
        (Content, StatusCode, ReasonPhrase) = (content, httpResponse.StatusCode, httpResponse.ReasonPhrase);
    }

    /// <summary>The status.</summary>
    public HttpStatusCode StatusCode { get; protected set; }

    /// <summary>The words beside the status.</summary>
    public string ReasonPhrase { get; protected set; }
}
