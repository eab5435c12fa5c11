using System.Net;

namespace Azure.Data.Tables.Accounts;

/// <summary>
/// What an address says. In Azure the account is the first label of the host; on an emulator, where the host is an IP
/// address or a bare name, it is the first segment of the path.
/// </summary>
internal sealed record TableUri(Uri Service, string Account, string Table, string Signature)
{
    /// <summary>Takes an address apart that may end with a table's name and may carry a SAS.</summary>
    public static TableUri Parse(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (!address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp))
            throw new ArgumentException($"'{address.OriginalString.Split('?')[0]}' is not an absolute http or https address.", nameof(address));

        var segments = address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var before = IsPathStyle(address) ? 1 : 0;
        return new(
            new Uri(address.GetLeftPart(UriPartial.Authority) + '/' + string.Join('/', segments.Take(before))),
            before == 0 ? address.Host.Split('.')[0] : segments.FirstOrDefault(),
            segments.Length > before ? segments[^1] : null,
            address.Query.Contains("sig=", StringComparison.Ordinal) ? address.Query.TrimStart('?') : null);
    }

    private static bool IsPathStyle(Uri address) =>
        IPAddress.TryParse(address.Host.Trim('[', ']'), out _) || !address.Host.Contains('.', StringComparison.Ordinal);
}
