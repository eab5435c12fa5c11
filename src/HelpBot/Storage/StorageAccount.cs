using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;
using Microsoft.Extensions.Options;

namespace HelpBot.Storage;

/// <summary>The account of the Table service: by connection string, or by endpoint with the identity of the host.</summary>
/// <param name="options">Which account.</param>
/// <param name="configuration">Holds <c>AZURE_CLIENT_ID</c> when the identity is user-assigned.</param>
internal sealed class StorageAccount(IOptions<StorageOptions> options, IConfiguration configuration)
{
    private readonly Lazy<TokenCredential> _identity = new(() => Identity(configuration["AZURE_CLIENT_ID"]));

    /// <summary>A client of the account with these settings; calls nothing.</summary>
    public TableServiceClient Open(TableClientOptions settings) => options.Value.Endpoint is { } endpoint
        ? new TableServiceClient(endpoint, _identity.Value, settings)
        : new TableServiceClient(options.Value.ConnectionString, settings);

    private static TokenCredential Identity(string? clientId) => string.IsNullOrEmpty(clientId)
        ? new DefaultAzureCredential()
        : new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(clientId));
}
