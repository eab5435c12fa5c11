using System.Buffers.Text;

namespace Azure.Data.Tables.Transactions;

/// <summary>
/// Reads the answers out of the answer to a transaction. Each begins with a status line and ends at a boundary;
/// what stands between a boundary and a status line describes the wrapping only.
/// </summary>
internal static class BatchResponse
{
    private static ReadOnlySpan<byte> StatusLine => "HTTP/1.1 "u8;

    public static IReadOnlyList<Response> Parse(Response response)
    {
        var answers = new List<Response>();
        var left = response.Content.ToMemory();
        while (!left.IsEmpty)
        {
            var line = TakeLine(ref left);
            if (!line.Span.StartsWith(StatusLine)) continue;
            var part = TakePart(ref left);
            answers.Add(new PartResponse(StatusOf(line.Span), line[StatusLine.Length..], part));
        }

        return answers;
    }

    private static int StatusOf(ReadOnlySpan<byte> line) => Utf8Parser.TryParse(line[StatusLine.Length..], out int status, out _)
        ? status
        : throw new FormatException("An answer of a transaction has no status.");

    /// <summary>Everything up to the next boundary.</summary>
    private static ReadOnlyMemory<byte> TakePart(ref ReadOnlyMemory<byte> left)
    {
        var whole = left;
        while (!left.IsEmpty)
        {
            var before = whole.Length - left.Length;
            if (TakeLine(ref left).Span.StartsWith("--"u8)) return whole[..before];
        }

        return whole;
    }

    private static ReadOnlyMemory<byte> TakeLine(ref ReadOnlyMemory<byte> left)
    {
        var end = left.Span.IndexOf((byte)'\n');
        var line = end < 0 ? left : left[..end];
        left = end < 0 ? default : left[(end + 1)..];
        return line.Span.EndsWith("\r"u8) ? line[..^1] : line;
    }
}
