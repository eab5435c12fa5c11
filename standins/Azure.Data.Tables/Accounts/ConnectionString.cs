namespace Azure.Data.Tables.Accounts;

/// <summary>
/// A storage connection string: <c>name=value</c> pairs between semicolons, names in any case. Everything wrong with
/// it is a <see cref="FormatException"/> that names the setting and never quotes a value, which may be a key.
/// </summary>
internal sealed class ConnectionString
{
    private static readonly string[] Needed = ["TableEndpoint", "AccountName", "AccountKey", "SharedAccessSignature"];

    private readonly Dictionary<string, string> _settings = new(StringComparer.OrdinalIgnoreCase);

    private ConnectionString(string text)
    {
        foreach (var setting in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var equals = setting.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0) throw new FormatException("The connection string has a part that is not name=value.");
            if (!_settings.TryAdd(setting[..equals].Trim(), setting[(equals + 1)..].Trim()))
                throw new FormatException($"The connection string says {setting[..equals].Trim()} twice.");
        }
    }

    private bool IsDevelopment => string.Equals(this["UseDevelopmentStorage"], "true", StringComparison.OrdinalIgnoreCase);

    private string this[string name] => _settings.GetValueOrDefault(name) is { Length: > 0 } value ? value : null;

    /// <summary>The account that the string means.</summary>
    public static TableAccount Parse(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text, "connectionString");
        var settings = new ConnectionString(text);
        return settings.IsDevelopment ? settings.Development() : settings.Account();
    }

    private TableAccount Development()
    {
        var endpoint = DevelopmentAccount.Endpoint(this["DevelopmentStorageProxyUri"] is { } proxy ? Address("DevelopmentStorageProxyUri", proxy) : null);
        return new(endpoint, DevelopmentAccount.Name, new TableSharedKeyCredential(DevelopmentAccount.Name, DevelopmentAccount.Key), null);
    }

    private TableAccount Account()
    {
        var endpoint = Endpoint();
        if (this["SharedAccessSignature"] is { } signature)
            return new(endpoint, this["AccountName"] ?? TableUri.OfService(endpoint).Account, null, signature.TrimStart('?'));

        var (name, key) = (this["AccountName"], this["AccountKey"]);
        if (name is null || key is null)
            throw new FormatException($"The connection string lacks {(name is null ? "AccountName" : "AccountKey")}, and has no SharedAccessSignature instead.");
        return new(endpoint, name, new TableSharedKeyCredential(name, key), null);
    }

    private Uri Endpoint()
    {
        if (this["TableEndpoint"] is { } endpoint) return Address("TableEndpoint", endpoint);
        if (this["AccountName"] is not { } account)
            throw new FormatException($"The connection string has neither UseDevelopmentStorage=true nor enough of {string.Join(", ", Needed)}.");
        var protocol = this["DefaultEndpointsProtocol"] ?? Uri.UriSchemeHttps;
        return Address("EndpointSuffix", $"{protocol}://{account}.table.{this["EndpointSuffix"] ?? "core.windows.net"}");
    }

    private static Uri Address(string setting, string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            ? uri
            : throw new FormatException($"{setting} in the connection string does not make an http or https address.");
}
