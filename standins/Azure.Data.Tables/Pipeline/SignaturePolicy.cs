using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Data.Tables.Pipeline;

/// <summary>Puts a shared access signature behind the query; each attempt with the one that holds then.</summary>
internal sealed class SignaturePolicy(AzureSasCredential credential) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message)
    {
        var uri = message.Request.Uri;
        if (!message.TryGetProperty(typeof(SignaturePolicy), out var unsigned))
        {
            unsigned = uri.Query;
            message.SetProperty(typeof(SignaturePolicy), unsigned);
        }

        var query = (string)unsigned;
        uri.Query = (query.Length == 0 ? "?" : query + '&') + credential.Signature.TrimStart('?');
    }
}
