using Azure.Core.Pipeline;
using Azure.Data.Tables.Pipeline;

namespace Azure.Data.Tables.Accounts;

/// <summary>An account as a connection string tells it: by key or by signature.</summary>
internal sealed record TableAccount(Uri Endpoint, string Name, TableSharedKeyCredential Key, string Signature)
{
    /// <summary>What signs the requests.</summary>
    public HttpPipelinePolicy Authentication =>
        Key is not null ? new SharedKeyPolicy(Key) : new SignaturePolicy(new AzureSasCredential(Signature));
}
