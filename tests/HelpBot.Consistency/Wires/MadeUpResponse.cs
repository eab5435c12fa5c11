using System.Diagnostics.CodeAnalysis;
using Azure;
using Azure.Core;

namespace HelpBot.Consistency.Wires;

/// <summary>An answer that the Table service did not give.</summary>
internal sealed class MadeUpResponse(int status) : Response
{
    public override int Status => status;

    // Where the wire changes an answer, the transport has judged the one that it replaces.
    public override bool IsError => status >= 400;

    public override string ReasonPhrase => "Made up";

    public override Stream? ContentStream { get; set; }

    public override string ClientRequestId { get; set; } = "";

    public override void Dispose() { }

    protected override bool ContainsHeader(string name) => false;

    protected override IEnumerable<HttpHeader> EnumerateHeaders() => [];

    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value)
    {
        value = null;
        return false;
    }

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
    {
        values = null;
        return false;
    }
}
