using System.Globalization;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Data.Tables.Pipeline;

/// <summary>
/// Signs a request by the scheme SharedKeyLite for tables: date and resource, each attempt anew. The resource is
/// <c>/account</c> and the path as it is sent (which on an emulator names the account once more).
/// </summary>
internal sealed class SharedKeyPolicy(TableSharedKeyCredential credential) : HttpPipelineSynchronousPolicy
{
    private static volatile Written _last;

    public override void OnSendingRequest(HttpMessage message)
    {
        var date = Date();
        var uri = message.Request.Uri.ToUri();
        var signature = credential.Sign($"{date}\n/{credential.AccountName}{uri.AbsolutePath}{Component(uri.Query)}");
        message.Request.Headers.SetValue("x-ms-date", date);
        message.Request.Headers.SetValue(HttpHeader.Names.Authorization, $"SharedKeyLite {credential.AccountName}:{signature}");
    }

    // Told to the second, so that it is written once a second.
    private static string Date()
    {
        var second = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        if (_last is not { } last || last.Second != second)
            _last = last = new(second, DateTimeOffset.FromUnixTimeSeconds(second).ToString("R", CultureInfo.InvariantCulture));
        return last.Date;
    }

    // Of the query only "comp" is signed, which operations on the service's own settings have.
    private static string Component(string query)
    {
        if (query.Length == 0) return string.Empty;
        foreach (var part in query.TrimStart('?').Split('&'))
            if (part.StartsWith("comp=", StringComparison.Ordinal))
                return '?' + part;
        return string.Empty;
    }

    private sealed record Written(long Second, string Date);
}
