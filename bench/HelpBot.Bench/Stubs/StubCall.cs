namespace HelpBot.Bench.Stubs;

/// <summary>A call that a server under test made.</summary>
/// <param name="Method">Method of HTTP.</param>
/// <param name="Path">Path, still encoded.</param>
/// <param name="Sent">Bytes of the request's body.</param>
/// <param name="Received">Bytes of the answer's body.</param>
internal sealed record StubCall(string Method, string Path, int Sent, int Received)
{
    private static readonly string[] Tables = ["HelpRequests", "Drafts", "People", "Teams"];

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
