using System.Net.Http.Headers;

namespace Microsoft.Rest;

/// <summary>What remains of an HTTP message after it was disposed: headers and text.</summary>
public abstract class HttpMessageWrapper
{
    /// <summary>The body.</summary>
    public string Content { get; protected set; }

    /// <summary>The headers, those of the body included, by name without regard to case.</summary>
    public IDictionary<string, IEnumerable<string>> Headers { get; } =
        new Dictionary<string, IEnumerable<string>>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes headers over.</summary>
    /// <param name="headers">The headers.</param>
    protected void CopyHeaders(HttpHeaders headers)
    {
        if (headers is null) return;
        foreach (var header in headers) Headers[header.Key] = [.. header.Value];
    }
}
