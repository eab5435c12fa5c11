namespace HelpBot.StandIns.Tests.Tables;

/// <summary>A request as it would have gone over the wire.</summary>
internal sealed record SentRequest(string Method, Uri Uri, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public string? Header(string name) => Headers.GetValueOrDefault(name);
}
