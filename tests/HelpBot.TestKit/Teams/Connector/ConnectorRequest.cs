using System.Text.Json;
using System.Text.Json.Nodes;

namespace HelpBot.TestKit.Teams.Connector;

/// <summary>A call of the bot, with its path below the service url cut into decoded segments.</summary>
internal sealed record ConnectorRequest(string Method, string Path, string Query, string Body, string? Bearer)
{
    private readonly Lazy<JsonObject?> json = new(() => Parse(Body));

    public IReadOnlyList<string> Segments { get; } = [.. Path.Trim('/').Split('/').Select(Uri.UnescapeDataString)];

    /// <summary>The body; null when it is not a JSON object.</summary>
    public JsonObject? Json => json.Value;

    /// <summary>Segment by place, or null past the end.</summary>
    public string? Segment(int place) => place < Segments.Count ? Segments[place] : null;

    public string? QueryValue(string name) => Query.TrimStart('?').Split('&').Select(pair => pair.Split('=', 2))
        .Where(pair => pair.Length == 2 && pair[0] == name).Select(pair => Uri.UnescapeDataString(pair[1])).FirstOrDefault();

    private static JsonObject? Parse(string body)
    {
        try
        {
            return JsonNode.Parse(body) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
