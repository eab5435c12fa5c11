using Azure.Core;
using Azure.Data.Tables.Entities;
using Azure.Data.Tables.Pipeline;

namespace Azure.Data.Tables;

/// <content>Single rows.</content>
public partial class TableClient
{
    /// <summary>Inserts a row.</summary>
    /// <exception cref="RequestFailedException">409 <c>EntityAlreadyExists</c>, among others.</exception>
    public virtual async Task<Response> AddEntityAsync<T>(T entity, CancellationToken cancellationToken = default)
        where T : ITableEntity
    {
        RequireKeys(entity);
        using var message = _connection.Create(RequestMethod.Post, Name);
        message.Request.SetEntity(entity);
        return await _connection.SendAsync(message, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads a row.</summary>
    /// <param name="select">The properties to read; null or none reads all.</param>
    /// <exception cref="RequestFailedException">404 <c>ResourceNotFound</c> or <c>TableNotFound</c>, among others.</exception>
    public virtual async Task<Response<T>> GetEntityAsync<T>(
        string partitionKey, string rowKey, IEnumerable<string> select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        using var message = Get(partitionKey, rowKey, select);
        var response = await _connection.SendAsync(message, cancellationToken).ConfigureAwait(false);
        return Response.FromValue(EntityReader.Read<T>(response.Content), response);
    }

    /// <summary>Reads a row if there is one; a missing row or table is an answer without a value.</summary>
    /// <param name="select">The properties to read; null or none reads all.</param>
    public virtual async Task<NullableResponse<T>> GetEntityIfExistsAsync<T>(
        string partitionKey, string rowKey, IEnumerable<string> select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        using var message = Get(partitionKey, rowKey, select);
        message.ResponseClassifier = ExpectedStatus.NotFound;
        var response = await _connection.SendAsync(message, cancellationToken).ConfigureAwait(false);
        return response.Status == 404
            ? new NoValueResponse<T>(response)
            : Response.FromValue(EntityReader.Read<T>(response.Content), response);
    }

    /// <summary>Changes a row that must exist.</summary>
    /// <param name="ifMatch">The version it must have; <see cref="ETag.All"/> and the default mean any.</param>
    /// <exception cref="RequestFailedException">412 <c>UpdateConditionNotSatisfied</c>, 404 <c>ResourceNotFound</c>.</exception>
    public virtual Task<Response> UpdateEntityAsync<T>(
        T entity, ETag ifMatch, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity =>
        PutAsync(entity, TableProtocol.IfMatch(ifMatch), mode, cancellationToken);

    /// <summary>Inserts a row or changes the one that is there, whatever its version.</summary>
    public virtual Task<Response> UpsertEntityAsync<T>(
        T entity, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity =>
        PutAsync(entity, null, mode, cancellationToken);

    /// <summary>Deletes a row. The entity's own ETag is not looked at.</summary>
    /// <param name="ifMatch">The version it must have; <see cref="ETag.All"/> and the default mean any.</param>
    public virtual Task<Response> DeleteEntityAsync(ITableEntity entity, ETag ifMatch = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return DeleteEntityAsync(entity.PartitionKey, entity.RowKey, ifMatch, cancellationToken);
    }

    /// <summary>Deletes a row; answers 404 when there is none.</summary>
    /// <param name="ifMatch">The version it must have; <see cref="ETag.All"/> and the default mean any.</param>
    /// <exception cref="RequestFailedException">412 <c>UpdateConditionNotSatisfied</c>, among others.</exception>
    public virtual async Task<Response> DeleteEntityAsync(
        string partitionKey, string rowKey, ETag ifMatch = default, CancellationToken cancellationToken = default)
    {
        using var message = _connection.Create(RequestMethod.Delete, RowAddress(partitionKey, rowKey));
        message.Request.Headers.SetValue(HttpHeader.Names.IfMatch, TableProtocol.IfMatch(ifMatch));
        message.ResponseClassifier = ExpectedStatus.NotFound;
        return await _connection.SendAsync(message, cancellationToken).ConfigureAwait(false);
    }

    private static void RequireKeys(ITableEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        ArgumentNullException.ThrowIfNull(entity.PartitionKey, nameof(entity.PartitionKey));
        ArgumentNullException.ThrowIfNull(entity.RowKey, nameof(entity.RowKey));
    }

    private async Task<Response> PutAsync(ITableEntity entity, string ifMatch, TableUpdateMode mode, CancellationToken cancellationToken)
    {
        RequireKeys(entity);
        var method = mode == TableUpdateMode.Merge ? RequestMethod.Patch : RequestMethod.Put;
        using var message = _connection.Create(method, RowAddress(entity.PartitionKey, entity.RowKey));
        if (ifMatch is not null) message.Request.Headers.SetValue(HttpHeader.Names.IfMatch, ifMatch);
        message.Request.SetEntity(entity);
        return await _connection.SendAsync(message, cancellationToken).ConfigureAwait(false);
    }

    private HttpMessage Get(string partitionKey, string rowKey, IEnumerable<string> select)
    {
        var selected = select is null ? string.Empty : string.Join(',', select);
        var query = selected.Length == 0 ? null : "?$select=" + System.Uri.EscapeDataString(selected);
        return _connection.Create(RequestMethod.Get, RowAddress(partitionKey, rowKey) + query);
    }

    private string RowAddress(string partitionKey, string rowKey)
    {
        ArgumentNullException.ThrowIfNull(partitionKey);
        ArgumentNullException.ThrowIfNull(rowKey);
        return TableProtocol.Row(Name, partitionKey, rowKey);
    }
}
