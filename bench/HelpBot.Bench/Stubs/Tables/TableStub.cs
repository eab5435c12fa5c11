using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace HelpBot.Bench.Stubs.Tables;

/// <summary>The part of the Table service's REST protocol that HelpBot uses, answered from memory at once. It checks no signatures.</summary>
internal sealed class TableStub
{
    private const string Json = "application/json;odata=minimalmetadata;charset=utf-8";
    private const int LargestPage = 1000;

    /// <summary>What it holds.</summary>
    public TableRows Rows { get; } = new();

    /// <summary>Answers a request.</summary>
    /// <param name="context">The request.</param>
    /// <param name="path">Its path, still encoded.</param>
    /// <param name="body">Its body.</param>
    public StubAnswer Answer(HttpContext context, string path, string body)
    {
        if (path.EndsWith("/Tables", StringComparison.Ordinal)) return new StubAnswer(204);
        if (path.EndsWith("/$batch", StringComparison.Ordinal))
        {
            var (etags, refused) = Rows.Write(BatchText.Read(body));
            return new StubAnswer(202, BatchText.Answer(etags, refused), BatchText.ContentType);
        }

        if (context.Request.Method != "GET") return Write(context, path, body);
        return TableAddress.Row(path) is { } row ? Read(Rows.Find(row.Table, row.Partition, row.Key)) : Query(context.Request.Query, path);
    }

    private static StubAnswer Read(TableRow? row) => row is null
        ? Error(404, "ResourceNotFound")
        : new StubAnswer(200, row.Text, Json, row.ETag);

    private static StubAnswer Error(int status, string code) => new(status, Encoding.UTF8.GetBytes(TableAddress.Error(code, "Refused.")), Json);

    private StubAnswer Write(HttpContext context, string path, string body)
    {
        var ifMatch = context.Request.Headers.IfMatch.ToString() is { Length: > 0 } match ? match : null;
        var columns = body.Length > 0 ? JsonNode.Parse(body)!.AsObject() : null;
        var (etags, refused) = Rows.Write([TableAddress.Write(context.Request.Method, path, ifMatch, columns)]);
        return refused is { } no ? Error(no.Status, no.Code) : new StubAnswer(204, ETag: etags[0]);
    }

    private StubAnswer Query(IQueryCollection query, string path)
    {
        var table = path[TableAddress.Account.Length..].TrimEnd('(', ')');
        var top = int.TryParse(query["$top"], out var most) ? most : LargestPage;
        using var text = new MemoryStream();
        text.Write("{\"value\":["u8);
        foreach (var (index, row) in Rows.Query(table, new RowFilter($"{query["$filter"]}")).Take(top).Index())
        {
            if (index > 0) text.Write(","u8);
            text.Write(row.Text);
        }

        text.Write("]}"u8);
        return new StubAnswer(200, text.ToArray(), Json);
    }
}
