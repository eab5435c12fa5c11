using System.Text.Json.Nodes;

namespace HelpBot.Tests.TestKit;

/// <summary>Small activities and cards for the tests of the kit itself.</summary>
internal static class Wire
{
    public static JsonObject Message(string text) => new() { ["type"] = "message", ["text"] = text };

    public static JsonObject CardMessage(JsonObject card) => new()
    {
        ["type"] = "message",
        ["summary"] = "A card",
        ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "application/vnd.microsoft.card.adaptive", ["content"] = card.DeepClone() }),
    };

    public static JsonObject Card(string json) => JsonNode.Parse(json)!.AsObject();

    public static JsonObject CardSaying(string text, string button = "Claim") => Card($$"""
        { "type": "AdaptiveCard", "version": "1.4",
          "body": [ { "type": "TextBlock", "text": "{{text}}" },
            { "type": "ActionSet", "actions": [ { "type": "Action.Execute", "title": "{{button}}", "verb": "claim",
                "data": { "verb": "claim", "request": "r1" },
                "fallback": { "type": "Action.Submit", "title": "{{button}}", "data": { "verb": "claim", "request": "r1" } } } ] } ] }
        """);

    public static JsonObject CardAnswer(JsonObject card) =>
        new() { ["statusCode"] = 200, ["type"] = "application/vnd.microsoft.card.adaptive", ["value"] = card.DeepClone() };

    public static async Task<JsonObject> ReadAsync(this HttpResponseMessage response) =>
        JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject();

    public static async Task<string> CodeAsync(this HttpResponseMessage response) => $"{(await response.ReadAsync())["error"]!["code"]}";
}
