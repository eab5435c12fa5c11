using System.Net.Http.Headers;
using Microsoft.Extensions.Primitives;

namespace HelpBot.Teams.Authentication;

/// <summary>Takes the body of a request in, up to a limit.</summary>
internal static class ActivityBody
{
    /// <summary>Whether the request says that it holds JSON in UTF-8, not compressed: what is packed may be of any size.</summary>
    public static bool IsJson(HttpRequest request) => IsPlain(request.Headers.ContentEncoding) && IsJsonType(request);

    private static bool IsPlain(StringValues encodings) =>
        encodings.Count == 0 || encodings.All(encoding => "identity".Equals(encoding, StringComparison.OrdinalIgnoreCase));

    // Channels write the first or the second.
    private static bool IsJsonType(HttpRequest request) => request.ContentType is "application/json; charset=utf-8" or "application/json"
        || (MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && string.Equals(type.MediaType, "application/json", StringComparison.OrdinalIgnoreCase)
        && (type.CharSet is null || string.Equals(type.CharSet.Trim('"'), "utf-8", StringComparison.OrdinalIgnoreCase)));

    /// <summary>The body, at its beginning; null when it is larger than an activity may be.</summary>
    public static async Task<MemoryStream?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > ActivityEnvelope.MaxBytes) return null;

        // Its length is often not said, and what is said need not be true.
        var body = new MemoryStream((int)(request.ContentLength ?? 4096));
        while (true)
        {
            var part = await request.BodyReader.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (body.Length + part.Buffer.Length > ActivityEnvelope.MaxBytes) return null;
            foreach (var bytes in part.Buffer) body.Write(bytes.Span);
            request.BodyReader.AdvanceTo(part.Buffer.End);
            if (part.IsCompleted) break;
        }

        body.Position = 0;
        return body;
    }
}
