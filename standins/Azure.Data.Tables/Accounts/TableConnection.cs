using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables.Pipeline;

namespace Azure.Data.Tables.Accounts;

/// <summary>Where requests go, and the pipeline that they go through. Shared by all clients of one account.</summary>
internal sealed class TableConnection
{
    private const string StorageScope = "https://storage.azure.com/.default";

    private readonly string _path;

    private TableConnection(Uri endpoint, string account, HttpPipelinePolicy authentication, TableClientOptions options)
    {
        options ??= new TableClientOptions();
        Endpoint = endpoint;
        Account = account;
        Root = endpoint.GetLeftPart(UriPartial.Path).TrimEnd('/') + '/';
        _path = endpoint.AbsolutePath.TrimEnd('/') + '/';
        Version = options.VersionHeader;
        var pipeline = new HttpPipelineOptions(options) { RequestFailedDetailsParser = TableErrorParser.Shared };
        if (authentication is not null) pipeline.PerRetryPolicies.Add(authentication);
        Pipeline = HttpPipelineBuilder.Build(pipeline);
    }

    public Uri Endpoint { get; }

    public string Account { get; }

    /// <summary>The endpoint as text, with a slash at its end.</summary>
    public string Root { get; }

    public string Version { get; }

    public HttpPipeline Pipeline { get; }

    /// <summary>Gives a request its address: of a path below the endpoint, which may have a query.</summary>
    public void Address(RequestUriBuilder address, string below)
    {
        var query = below.IndexOf('?');
        address.Scheme = Endpoint.Scheme;
        address.Host = Endpoint.Host;
        address.Port = Endpoint.Port;
        address.Path = string.Concat(_path, query < 0 ? below : below.AsSpan(0, query));
        if (query >= 0) address.Query = below[query..];
    }

    public static TableConnection With(string connectionString, TableClientOptions options)
    {
        var account = ConnectionString.Parse(connectionString);
        return new(account.Endpoint, account.Name, account.Authentication, options);
    }

    public static TableConnection With(Uri endpoint, TableSharedKeyCredential credential, TableClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(credential);
        return new(endpoint, credential.AccountName, new SharedKeyPolicy(credential), options);
    }

    public static TableConnection With(TableUri address, AzureSasCredential credential, TableClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(credential);
        if (address.Service.Scheme != Uri.UriSchemeHttps && !address.Service.IsLoopback)
            throw new ArgumentException("A shared access signature is only sent over https.", nameof(address));
        return new(address.Service, address.Account, new SignaturePolicy(credential), options);
    }

    /// <summary>With the signature in the address, or without any credential.</summary>
    public static TableConnection With(TableUri address, TableClientOptions options) => address.Signature is null
        ? new(address.Service, address.Account, null, options)
        : With(address, new AzureSasCredential(address.Signature), options);

    public static TableConnection With(TableUri address, TokenCredential credential, TableClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(credential);
        if (address.Service.Scheme != Uri.UriSchemeHttps)
            throw new ArgumentException("A token is only sent over https.", nameof(address));
        return new(address.Service, address.Account, new BearerTokenAuthenticationPolicy(credential, StorageScope), options);
    }
}
