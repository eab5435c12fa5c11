namespace HelpBot.Bench.Stubs;

/// <summary>A call that a server under test made.</summary>
/// <param name="Method">Method of HTTP.</param>
/// <param name="Path">Path, still encoded.</param>
/// <param name="Sent">Bytes of the request's body.</param>
/// <param name="Received">Bytes of the answer's body.</param>
/// <param name="Came">When it came, on the stub's stopwatch.</param>
/// <param name="Left">When its answer left.</param>
internal sealed record StubCall(string Method, string Path, int Sent, int Received, long Came = 0, long Left = 0)
{
    private static readonly string[] Tables = ["HelpRequests", "Drafts", "People", "Teams"];

    /// <summary>How many round trips the calls were: calls that were under way together are one.</summary>
    public static int RoundTrips(IEnumerable<StubCall> calls)
    {
        var (trips, until) = (0, long.MinValue);
        foreach (var call in calls.OrderBy(call => call.Came))
        {
            if (call.Came >= until) trips++;
            until = Math.Max(until, call.Left);
        }

        return trips;
    }

    /// <summary>What it was for, in the words of the design.</summary>
    public string Kind
    {
        get
        {
            if (Path.Contains("/v3/", StringComparison.Ordinal)) return "message";
            if (Path.EndsWith("$batch", StringComparison.Ordinal)) return "transaction";
            var table = Array.Find(Tables, name => Path.Contains(name, StringComparison.Ordinal)) ?? Path;
            return Method != "GET" ? $"write {table}" : Path.Contains("()", StringComparison.Ordinal) ? $"query {table}" : $"read {table}";
        }
    }
}
