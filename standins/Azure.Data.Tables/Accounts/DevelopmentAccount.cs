namespace Azure.Data.Tables.Accounts;

/// <summary>The account of the local emulator. Its key is published and protects nothing.</summary>
internal static class DevelopmentAccount
{
    public const string Name = "devstoreaccount1";
    public const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private const int Port = 10002;

    /// <summary>The emulator on this machine, or where a proxy address says it is.</summary>
    public static Uri Endpoint(Uri proxy)
    {
        var address = new UriBuilder(proxy ?? new Uri("http://127.0.0.1")) { Path = Name };
        if (proxy is null || proxy.IsDefaultPort) address.Port = Port;
        return address.Uri;
    }
}
