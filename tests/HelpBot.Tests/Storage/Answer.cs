using System.Diagnostics.CodeAnalysis;
using Azure;
using Azure.Core;

namespace HelpBot.Tests.Storage;

/// <summary>An answer with another status than the service gave, and no body.</summary>
internal sealed class Answer(Response given, int status) : Response
{
    public override int Status => status;

    public override string ReasonPhrase => "Changed on the way";

    public override Stream? ContentStream { get; set; } = new MemoryStream();

    public override string ClientRequestId { get; set; } = given.ClientRequestId;

    public override void Dispose() => given.Dispose();

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
