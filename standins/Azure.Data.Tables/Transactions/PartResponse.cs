using System.Diagnostics.CodeAnalysis;
using System.Text;
using Azure.Core;

namespace Azure.Data.Tables.Transactions;

/// <summary>The answer to one action of a transaction. Its headers and body are read when somebody asks: mostly nobody does.</summary>
/// <param name="status">The status.</param>
/// <param name="statusText">The status line behind the version: "204 No Content".</param>
/// <param name="rest">Headers, an empty line, and the body; as it stands between the status line and the boundary.</param>
internal sealed class PartResponse(int status, ReadOnlyMemory<byte> statusText, ReadOnlyMemory<byte> rest) : Response
{
    private Dictionary<string, string> _headers;
    private Stream _body;

    public override int Status => status;

    public override string ReasonPhrase => Encoding.UTF8.GetString(statusText.Span).Split(' ', 2) is [_, var reason] ? reason : string.Empty;

    public override Stream ContentStream
    {
        get => _body ??= new MemoryStream(Encoding.UTF8.GetBytes(TextOf(rest).Body));
        set => _body = value;
    }

    public override string ClientRequestId { get; set; }

    public override bool IsError => status >= 400;

    private Dictionary<string, string> AllHeaders => _headers ??= HeadersOf(TextOf(rest).Head);

    public override void Dispose() => _body?.Dispose();

    protected override bool ContainsHeader(string name) => AllHeaders.ContainsKey(name);

    protected override IEnumerable<HttpHeader> EnumerateHeaders() => AllHeaders.Select(header => new HttpHeader(header.Key, header.Value));

    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string value) => AllHeaders.TryGetValue(name, out value);

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string> values)
    {
        values = AllHeaders.TryGetValue(name, out var value) ? [value] : null;
        return values is not null;
    }

    private static (string Head, string Body) TextOf(ReadOnlyMemory<byte> rest)
    {
        var text = Encoding.UTF8.GetString(rest.Span).ReplaceLineEndings("\r\n");
        var end = text.StartsWith("\r\n", StringComparison.Ordinal) ? 0 : text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        return end < 0 ? (text, string.Empty) : (text[..end], text[end..].Trim());
    }

    private static Dictionary<string, string> HeadersOf(string head)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in head.Split("\r\n"))
            if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
                headers[line[..colon]] = line[(colon + 1)..].Trim();
        return headers;
    }
}
