using System.Text.RegularExpressions;
using Azure.Core;

namespace HelpBot.Consistency.Wires;

/// <summary>A request to the Table service, as read from the wire.</summary>
/// <param name="Kind">read, query, insert, change, delete or transaction.</param>
/// <param name="Table">The table, without prefix.</param>
/// <param name="Team">The partition; empty where the request does not say.</param>
/// <param name="Row">The row key; empty for queries and transactions.</param>
/// <param name="Body">What is sent.</param>
internal sealed partial record StorageCall(string Kind, string Table, string Team, string Row, string Body)
{
    private static readonly string[] Tables = ["HelpRequests", "Drafts", "People", "Teams"];

    /// <summary>The place in the code that makes such calls, more or less.</summary>
    public string Site => $"{Kind} {Table} {(Row.Contains('|', StringComparison.Ordinal) ? Row.Split('|')[0] : "")}";

    /// <summary>Whether this records the attempt to post something.</summary>
    public bool RecordsAttempt => Kind is "insert" or "change" && IsOfRelay && Attempts().Match(Body) is { Success: true } match && match.Groups[1].Value != "0";

    /// <summary>Whether this takes in a card that somebody clicked on, beside whatever the relay does: its id is known, and what it shows is not.</summary>
    public bool Adopts => Kind is "insert" or "change" && Row.StartsWith("card|", StringComparison.Ordinal)
        && !RecordsAttempt && NothingShown().IsMatch(Body) && Body.Contains("\"activity\":\"", StringComparison.Ordinal);

    /// <summary>Whether this writes what the relay keeps about a card or a note.</summary>
    public bool IsOfRelay => Row.StartsWith("card|", StringComparison.Ordinal) || Row.StartsWith("due|", StringComparison.Ordinal);

    public bool IsLease => Row == "lease";

    /// <summary>The request that the key of the row names.</summary>
    public string Request => RequestId().Match(Row).Value;

    public static StorageCall Of(Request request)
    {
        var path = Uri.UnescapeDataString(request.Uri.ToUri().AbsolutePath);
        var table = Array.Find(Tables, name => path.Contains(name, StringComparison.Ordinal)) ?? "";
        var key = Key().Match(path);
        var body = request.Content is null || request.Method == RequestMethod.Get ? "" : BodyOf(request.Content);
        return new StorageCall(
            KindOf(request.Method, path, key.Success), table,
            key.Success ? key.Groups[1].Value : Partition().Match(body).Groups[1].Value,
            key.Success ? key.Groups[2].Value : path.EndsWith("$batch", StringComparison.Ordinal) ? "" : RowKey().Match(body).Groups[1].Value,
            body);
    }

    /// <summary>The events that a transaction writes, with the neighbourhood where one places a request.</summary>
    public (string Request, int Version, string Place)? Event() => EventKey().Match(Uri.UnescapeDataString(Body)) is { Success: true } match
        ? (match.Groups[1].Value, int.Parse(match.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture), Places.In(Body))
        : null;

    /// <summary>The due rows of a transaction that ask to tell a supervisor what drags: one message answers several of them.</summary>
    public IEnumerable<string> DraggingRows() => Kind != "transaction" ? [] : Body.Split('\n')
        .Where(line => line.Contains("\\\"dragging\\\"", StringComparison.Ordinal) || line.Contains("\\u0022dragging\\u0022", StringComparison.Ordinal))
        .Select(line => RowKey().Match(line).Groups[1].Value)
        .Where(key => key.StartsWith("due|", StringComparison.Ordinal));

    private static string KindOf(RequestMethod method, string path, bool keyed) => method.Method switch
    {
        "GET" => keyed ? "read" : "query",
        "DELETE" => "delete",
        "POST" when path.EndsWith("$batch", StringComparison.Ordinal) => "transaction",
        "POST" => "insert",
        _ => "change",
    };

    private static string BodyOf(RequestContent content)
    {
        using var copy = new MemoryStream();
        content.WriteTo(copy, CancellationToken.None);
        return System.Text.Encoding.UTF8.GetString(copy.ToArray());
    }

    [GeneratedRegex(@"\(PartitionKey='([^']*)',\s*RowKey='([^']*)'\)$")]
    private static partial Regex Key();

    [GeneratedRegex("\"PartitionKey\":\"([^\"]*)\"")]
    private static partial Regex Partition();

    [GeneratedRegex("\"RowKey\":\"([^\"]*)\"")]
    private static partial Regex RowKey();

    [GeneratedRegex("\"attempts\":([0-9]+)")]
    private static partial Regex Attempts();

    [GeneratedRegex("\"shown\":0[,}]")]
    private static partial Regex NothingShown();

    [GeneratedRegex("[0-9A-HJKMNP-TV-Z]{26}")]
    private static partial Regex RequestId();

    [GeneratedRegex(@"event\|([0-9A-Z]{26})\|([0-9]{7})")]
    private static partial Regex EventKey();
}
