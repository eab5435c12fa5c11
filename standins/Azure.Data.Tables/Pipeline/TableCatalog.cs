using System.Text.Json;
using Azure.Core;
using Azure.Data.Tables.Accounts;
using Azure.Data.Tables.Models;

namespace Azure.Data.Tables.Pipeline;

/// <summary>Makes and deletes tables; both clients offer it.</summary>
internal static class TableCatalog
{
    public static async Task<Response<TableItem>> CreateTableAsync(
        this TableConnection connection, string name, bool mayExist, CancellationToken cancellationToken)
    {
        using var message = connection.Create(RequestMethod.Post, "Tables");
        message.Request.SetJson(JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string> { ["TableName"] = name }));
        if (mayExist) message.ResponseClassifier = ExpectedStatus.Conflict;

        var response = await connection.SendAsync(message, cancellationToken).ConfigureAwait(false);

        // A table that is being deleted is a conflict too, and that one the caller has to hear of.
        if (response.Status == 409 && TableErrorParser.CodeOf(response) != TableErrorCode.TableAlreadyExists)
            throw new RequestFailedException(response);
        return Response.FromValue(new TableItem(name), response);
    }

    public static async Task<Response> DeleteTableAsync(this TableConnection connection, string name, CancellationToken cancellationToken)
    {
        using var message = connection.Create(RequestMethod.Delete, $"Tables('{Uri.EscapeDataString(name)}')");
        message.ResponseClassifier = ExpectedStatus.NotFound;
        return await connection.SendAsync(message, cancellationToken).ConfigureAwait(false);
    }
}
