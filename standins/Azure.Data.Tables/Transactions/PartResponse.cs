using System.Diagnostics.CodeAnalysis;
using System.Text;
using Azure.Core;

namespace Azure.Data.Tables.Transactions;

/// <summary>The answer to one action of a transaction.</summary>
internal sealed class PartResponse(int status, string reasonPhrase) : Response
{
    private readonly Dictionary<string, string> _headers = new(StringComparer.OrdinalIgnoreCase);

    public override int Status => status;

    public override string ReasonPhrase => reasonPhrase;

    public override Stream ContentStream { get; set; } = new MemoryStream();

    public override string ClientRequestId { get; set; }

    public override bool IsError => status >= 400;

    public void AddHeader(string name, string value) => _headers[name] = value;

    public void SetBody(string body) => ContentStream = new MemoryStream(Encoding.UTF8.GetBytes(body));

    public override void Dispose() => ContentStream.Dispose();

    protected override bool ContainsHeader(string name) => _headers.ContainsKey(name);

    protected override IEnumerable<HttpHeader> EnumerateHeaders() => _headers.Select(header => new HttpHeader(header.Key, header.Value));

    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string value) => _headers.TryGetValue(name, out value);

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string> values)
    {
        values = _headers.TryGetValue(name, out var value) ? [value] : null;
        return values is not null;
    }
}
