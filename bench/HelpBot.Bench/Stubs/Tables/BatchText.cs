using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace HelpBot.Bench.Stubs.Tables;

/// <summary>Transactions on the wire: multipart in, multipart out.</summary>
internal static partial class BatchText
{
    private const string Boundary = "batchresponse_1";
    private const string Changes = "changesetresponse_1";

    /// <summary>What the body asks for.</summary>
    public static List<TableWrite> Read(string body) =>
        [.. Part().Matches(body).Select(part => TableAddress.Write(
            part.Groups["method"].Value,
            new Uri(part.Groups["address"].Value).AbsolutePath,
            IfMatch().Match(part.Groups["headers"].Value) is { Success: true } match ? match.Groups[1].Value : null,
            part.Groups["body"].Value is { Length: > 0 } json ? JsonNode.Parse(json)!.AsObject() : null))];

    /// <summary>The answer to a transaction.</summary>
    public static byte[] Answer(IReadOnlyList<string> etags, (int Index, int Status, string Code)? refused)
    {
        var text = new StringBuilder($"--{Boundary}\r\nContent-Type: multipart/mixed; boundary={Changes}\r\n\r\n");
        if (refused is { } no) AppendPart(text, $"{no.Status} Refused", "", TableAddress.Error(no.Code, $"{no.Index}:Refused."));
        foreach (var etag in etags) AppendPart(text, "204 No Content", $"ETag: {etag}\r\n", "");
        return Encoding.UTF8.GetBytes(text.Append($"--{Changes}--\r\n--{Boundary}--\r\n").ToString());
    }

    /// <summary>The content type of the answer.</summary>
    public static string ContentType => $"multipart/mixed; boundary={Boundary}";

    private static void AppendPart(StringBuilder text, string status, string headers, string body) => text
        .Append($"--{Changes}\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n")
        .Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {status}\r\nX-Content-Type-Options: nosniff\r\nCache-Control: no-cache\r\nDataServiceVersion: 1.0;\r\n{headers}\r\n{body}\r\n");

    [GeneratedRegex(@"(?<method>POST|PUT|PATCH|DELETE) (?<address>http\S+) HTTP/1\.1\r\n(?<headers>(?:[^\r\n]+\r\n)*)\r\n(?<body>\{[^\r\n]*\})?")]
    private static partial Regex Part();

    [GeneratedRegex(@"If-Match: ([^\r\n]+)")]
    private static partial Regex IfMatch();
}
