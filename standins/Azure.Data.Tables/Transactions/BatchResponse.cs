namespace Azure.Data.Tables.Transactions;

/// <summary>
/// Reads the answers out of the answer to a transaction. Each begins with a status line and ends at a boundary;
/// what stands between a boundary and a status line describes the wrapping only.
/// </summary>
internal static class BatchResponse
{
    private const string StatusLine = "HTTP/1.1 ";

    public static IReadOnlyList<Response> Parse(Response response)
    {
        var answers = new List<Response>();
        using var lines = new StringReader(response.Content.ToString());
        while (lines.ReadLine() is { } line)
            if (line.StartsWith(StatusLine, StringComparison.Ordinal))
                answers.Add(ReadPart(line, lines));
        return answers;
    }

    private static PartResponse ReadPart(string statusLine, StringReader lines)
    {
        var status = statusLine[StatusLine.Length..].Split(' ', 2);
        var part = new PartResponse(
            int.Parse(status[0], System.Globalization.CultureInfo.InvariantCulture), status.Length > 1 ? status[1] : string.Empty);
        while (lines.ReadLine() is { Length: > 0 } header)
        {
            // An answer without headers or body may end right here.
            if (header.StartsWith("--", StringComparison.Ordinal)) return part;
            var colon = header.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0) part.AddHeader(header[..colon], header[(colon + 1)..].Trim());
        }

        part.SetBody(ReadBody(lines));
        return part;
    }

    private static string ReadBody(StringReader lines)
    {
        var body = new List<string>();
        while (lines.ReadLine() is { } line && !line.StartsWith("--", StringComparison.Ordinal)) body.Add(line);
        return string.Join("\r\n", body).TrimEnd();
    }
}
