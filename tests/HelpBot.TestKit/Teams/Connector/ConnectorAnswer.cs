using System.Text.Json.Nodes;

namespace HelpBot.TestKit.Teams.Connector;

/// <summary>An answer of the connector. Status 0: the connection broke.</summary>
internal sealed record ConnectorAnswer(int Status, JsonNode? Body = null, TimeSpan? RetryAfter = null)
{
    public const int Broken = 0;

    public bool Succeeded => Status is >= 200 and < 300;

    public static ConnectorAnswer Ok(JsonNode body) => new(200, body);

    public static ConnectorAnswer Created(JsonNode body) => new(201, body);

    public static ConnectorAnswer Error(int status, string code, string message) =>
        new(status, new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = message } });

    public static ConnectorAnswer Throttled(TimeSpan retryAfter) =>
        Error(429, "Throttled", "API calls quota exceeded") with { RetryAfter = retryAfter };
}
