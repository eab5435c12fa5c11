using Azure.Core;
using Azure.Data.Tables.Accounts;
using Azure.Data.Tables.Models;
using Azure.Data.Tables.Pipeline;

namespace Azure.Data.Tables;

/// <summary>One table. Safe to share between threads.</summary>
public partial class TableClient
{
    private readonly TableConnection _connection;

    /// <summary>With what a storage connection string says.</summary>
    /// <exception cref="FormatException">The connection string cannot be used; the message says why.</exception>
    public TableClient(string connectionString, string tableName)
        : this(connectionString, tableName, null)
    {
    }

    /// <summary>With what a storage connection string says.</summary>
    /// <exception cref="FormatException">The connection string cannot be used; the message says why.</exception>
    public TableClient(string connectionString, string tableName, TableClientOptions options = null)
        : this(TableConnection.With(connectionString, options), tableName)
    {
    }

    /// <summary>With the address of the table, which may carry a shared access signature.</summary>
    public TableClient(Uri endpoint, TableClientOptions options = null)
        : this(TableConnection.With(TableUri.OfTable(endpoint), options), TableUri.OfTable(endpoint).Table)
    {
    }

    /// <summary>With the address of the table and a shared access signature; only over https, or to this machine.</summary>
    public TableClient(Uri endpoint, AzureSasCredential credential, TableClientOptions options = null)
        : this(TableConnection.With(TableUri.OfTable(endpoint), credential, options), TableUri.OfTable(endpoint).Table)
    {
    }

    /// <summary>With the account's key.</summary>
    public TableClient(Uri endpoint, string tableName, TableSharedKeyCredential credential)
        : this(endpoint, tableName, credential, null)
    {
    }

    /// <summary>With the account's key.</summary>
    public TableClient(Uri endpoint, string tableName, TableSharedKeyCredential credential, TableClientOptions options = null)
        : this(TableConnection.With(TableUri.OfService(endpoint, tableName).Service, credential, options), tableName)
    {
    }

    /// <summary>With a token of Microsoft Entra ID; only over https.</summary>
    public TableClient(Uri endpoint, string tableName, TokenCredential tokenCredential, TableClientOptions options = null)
        : this(TableConnection.With(TableUri.OfService(endpoint, tableName), tokenCredential, options), tableName)
    {
    }

    internal TableClient(TableConnection connection, string tableName)
    {
        ArgumentException.ThrowIfNullOrEmpty(tableName);
        _connection = connection;
        Name = tableName;
    }

    /// <summary>For tests that derive from this type; nothing can be called on it.</summary>
    protected TableClient()
    {
    }

    /// <summary>The table's name.</summary>
    public virtual string Name { get; }

    /// <summary>The account's name.</summary>
    public virtual string AccountName => _connection.Account;

    /// <summary>The table's address, without a signature.</summary>
    public virtual Uri Uri => new(_connection.Root + Name);

    /// <summary>Makes the table.</summary>
    /// <exception cref="RequestFailedException">409 <c>TableAlreadyExists</c>, among others.</exception>
    public virtual Task<Response<TableItem>> CreateAsync(CancellationToken cancellationToken = default) =>
        _connection.CreateTableAsync(Name, mayExist: false, cancellationToken);

    /// <summary>Makes the table unless it is there (the answer's status is then 409).</summary>
    public virtual Task<Response<TableItem>> CreateIfNotExistsAsync(CancellationToken cancellationToken = default) =>
        _connection.CreateTableAsync(Name, mayExist: true, cancellationToken);

    /// <summary>Deletes the table with all its rows; answers 404 when there is none.</summary>
    public virtual Task<Response> DeleteAsync(CancellationToken cancellationToken = default) =>
        _connection.DeleteTableAsync(Name, cancellationToken);
}
