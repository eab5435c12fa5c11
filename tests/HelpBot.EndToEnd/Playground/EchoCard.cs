using System.Text.Json.Nodes;

namespace HelpBot.EndToEnd.Playground;

/// <summary>The card of <see cref="EchoBot"/>, before and after someone took it.</summary>
internal static class EchoCard
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    public static JsonObject Open() => Card("Boodschappen in Westwijk", """
        [{ "type": "Action.Execute", "title": "Ik doe het", "verb": "claim", "data": { "verb": "claim" },
           "fallback": { "type": "Action.Submit", "title": "Ik doe het", "data": { "verb": "claim" } } }]
        """);

    public static JsonObject Taken(string by) => Card($"Opgepakt door {by}", "[]");

    private static JsonObject Card(string text, string actions) => new()
    {
        ["type"] = "AdaptiveCard",
        ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
        ["version"] = "1.5",
        ["body"] = new JsonArray(new JsonObject { ["type"] = "TextBlock", ["text"] = text, ["wrap"] = true }),
        ["actions"] = JsonNode.Parse(actions),
    };
}
