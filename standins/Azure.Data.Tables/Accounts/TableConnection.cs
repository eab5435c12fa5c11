using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables.Pipeline;

namespace Azure.Data.Tables.Accounts;

/// <summary>Where requests go, and the pipeline that they go through. Shared by all clients of one account.</summary>
internal sealed class TableConnection
{
    private const string StorageScope = "https://storage.azure.com/.default";

    private TableConnection(Uri endpoint, string account, HttpPipelinePolicy authentication, TableClientOptions options)
    {
        options ??= new TableClientOptions();
        Endpoint = endpoint;
        Account = account;
        Root = endpoint.GetLeftPart(UriPartial.Path).TrimEnd('/') + '/';
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
