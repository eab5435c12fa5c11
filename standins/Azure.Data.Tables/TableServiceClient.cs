using Azure.Core;
using Azure.Data.Tables.Accounts;
using Azure.Data.Tables.Filters;
using Azure.Data.Tables.Models;
using Azure.Data.Tables.Pipeline;

namespace Azure.Data.Tables;

/// <summary>The tables of one account. Safe to share; its clients share one pipeline.</summary>
public class TableServiceClient
{
    private readonly TableConnection _connection;

    /// <summary>With what a storage connection string says.</summary>
    /// <exception cref="FormatException">The connection string cannot be used; the message says why.</exception>
    public TableServiceClient(string connectionString)
        : this(connectionString, null)
    {
    }

    /// <summary>With what a storage connection string says.</summary>
    /// <exception cref="FormatException">The connection string cannot be used; the message says why.</exception>
    public TableServiceClient(string connectionString, TableClientOptions options = null) =>
        _connection = TableConnection.With(connectionString, options);

    /// <summary>With a shared access signature that is part of the address.</summary>
    public TableServiceClient(Uri endpoint, TableClientOptions options = null) =>
        _connection = TableConnection.With(TableUri.OfService(endpoint), options);

    /// <summary>With a shared access signature; only over https, or to this machine.</summary>
    public TableServiceClient(Uri endpoint, AzureSasCredential credential)
        : this(endpoint, credential, null)
    {
    }

    /// <summary>With a shared access signature; only over https, or to this machine.</summary>
    public TableServiceClient(Uri endpoint, AzureSasCredential credential, TableClientOptions options = null) =>
        _connection = TableConnection.With(TableUri.OfService(endpoint), credential, options);

    /// <summary>With the account's key.</summary>
    public TableServiceClient(Uri endpoint, TableSharedKeyCredential credential)
        : this(endpoint, credential, null)
    {
    }

    /// <summary>With the account's key.</summary>
    public TableServiceClient(Uri endpoint, TableSharedKeyCredential credential, TableClientOptions options) =>
        _connection = TableConnection.With(TableUri.OfService(endpoint).Service, credential, options);

    /// <summary>With a token of Microsoft Entra ID; only over https.</summary>
    public TableServiceClient(Uri endpoint, TokenCredential tokenCredential, TableClientOptions options = null) =>
        _connection = TableConnection.With(TableUri.OfService(endpoint), tokenCredential, options);

    /// <summary>For tests that derive from this type; nothing can be called on it.</summary>
    protected TableServiceClient()
    {
    }

    /// <summary>The account's name.</summary>
    public virtual string AccountName => _connection.Account;

    /// <summary>The service's address, without a signature.</summary>
    public virtual Uri Uri => _connection.Endpoint;

    /// <summary>Writes a filter, each value in the service's notation.</summary>
    public static string CreateQueryFilter(FormattableString filter) => FilterText.Of(filter);

    /// <summary>A client for one table; nothing is sent.</summary>
    public virtual TableClient GetTableClient(string tableName) => new(_connection, tableName);

    /// <summary>Makes a table.</summary>
    /// <exception cref="RequestFailedException">409 <c>TableAlreadyExists</c>, among others.</exception>
    public virtual Task<Response<TableItem>> CreateTableAsync(string tableName, CancellationToken cancellationToken = default) =>
        _connection.CreateTableAsync(tableName, mayExist: false, cancellationToken);

    /// <summary>Makes a table unless it is there (the answer's status is then 409).</summary>
    public virtual Task<Response<TableItem>> CreateTableIfNotExistsAsync(string tableName, CancellationToken cancellationToken = default) =>
        _connection.CreateTableAsync(tableName, mayExist: true, cancellationToken);

    /// <summary>Deletes a table with all its rows; answers 404 when there is none.</summary>
    public virtual Task<Response> DeleteTableAsync(string tableName, CancellationToken cancellationToken = default) =>
        _connection.DeleteTableAsync(tableName, cancellationToken);
}
