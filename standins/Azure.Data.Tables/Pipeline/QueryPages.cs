using System.Runtime.CompilerServices;
using System.Text.Json;
using Azure.Core;
using Azure.Data.Tables.Accounts;
using Azure.Data.Tables.Entities;

namespace Azure.Data.Tables.Pipeline;

/// <summary>
/// The pages of a query. Only the absence of a continuation ends it: a page may be empty and still have one, at the
/// border of a partition or after five seconds of work.
/// </summary>
internal sealed class QueryPages<T>(TableConnection connection, TableQuery query, CancellationToken cancellationToken)
    : AsyncPageable<T>(cancellationToken)
    where T : class, ITableEntity
{
    private const string NextPartition = "x-ms-continuation-NextPartitionKey";
    private const string NextRow = "x-ms-continuation-NextRowKey";

    public override IAsyncEnumerable<Page<T>> AsPages(string continuationToken = null, int? pageSizeHint = null) =>
        Read(continuationToken, pageSizeHint, CancellationToken);

    private static Page<T> PageOf(Response response)
    {
        var rows = new List<T>();
        var reader = new Utf8JsonReader(response.Content.ToMemory().Span);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isRows = reader.ValueTextEquals("value"u8);
            reader.Read();
            if (!isRows) reader.Skip();
            else while (reader.Read() && reader.TokenType == JsonTokenType.StartObject) rows.Add(EntityReader.Read<T>(ref reader));
        }

        return Page<T>.FromValues(rows, Continuation(response), response);
    }

    private static string Continuation(Response response)
    {
        if (!response.Headers.TryGetValue(NextPartition, out var partition)) return null;
        return response.Headers.TryGetValue(NextRow, out var row) ? $"{partition} {row}" : partition;
    }

    private async IAsyncEnumerable<Page<T>> Read(
        string continuation, int? pageSize, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        do
        {
            using var message = connection.Create(RequestMethod.Get, query.Page(continuation, pageSize));
            var page = PageOf(await connection.SendAsync(message, cancellationToken).ConfigureAwait(false));
            yield return page;
            continuation = page.ContinuationToken;
        }
        while (!string.IsNullOrEmpty(continuation));
    }
}
