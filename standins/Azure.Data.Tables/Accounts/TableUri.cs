namespace Azure.Data.Tables.Accounts;

/// <summary>What an address says: where the service is, which table is meant, and the SAS that came with it.</summary>
internal sealed record TableUri(Uri Service, string Table, string Signature)
{
    /// <summary>In Azure the first label of the host; on an emulator, where it is in the path, the last segment.</summary>
    public string Account => Segments(Service) is [.., var account] ? account : Service.Host.Split('.')[0];

    /// <summary>The address of a service, behind which its table may be named once more.</summary>
    public static TableUri OfService(Uri address, string table = null)
    {
        var segments = Segments(Checked(address));
        var named = segments.Length > (IsEmulator(address) ? 1 : 0) && segments[^1] == table;
        return new(Below(address, named ? segments[..^1] : segments), table, SignatureIn(address));
    }

    /// <summary>The address of a table.</summary>
    public static TableUri OfTable(Uri address)
    {
        var segments = Segments(Checked(address));
        if (segments.Length == 0) throw new ArgumentException($"'{WithoutQuery(address)}' names no table.", nameof(address));
        return new(Below(address, segments[..^1]), segments[^1], SignatureIn(address));
    }

    private static Uri Checked(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            ? address
            : throw new ArgumentException($"'{WithoutQuery(address)}' is not an absolute http or https address.", nameof(address));
    }

    private static bool IsEmulator(Uri address) =>
        address.HostNameType != UriHostNameType.Dns || !address.Host.Contains('.', StringComparison.Ordinal);

    private static string[] Segments(Uri address) => address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);

    private static Uri Below(Uri address, string[] segments) =>
        new(address.GetLeftPart(UriPartial.Authority) + '/' + string.Join('/', segments));

    private static string SignatureIn(Uri address) =>
        address.Query.Contains("sig=", StringComparison.Ordinal) ? address.Query.TrimStart('?') : null;

    // A query may hold a signature, which no message may show.
    private static string WithoutQuery(Uri address) => address.OriginalString.Split('?')[0];
}
