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

    public static JsonObject Questions() => Card("Wat is er nodig?", """
        [{ "type": "Action.Execute", "title": "Verder", "verb": "answer", "data": { "verb": "answer" } },
         { "type": "Action.Submit", "title": "Stuur", "data": { "verb": "answer" } }]
        """, """
        [{ "type": "Input.Text", "id": "who", "label": "Voor wie?" },
         { "type": "Input.ChoiceSet", "id": "type", "label": "Wat?", "style": "expanded", "choices": [{ "title": "Wandelen", "value": "walk" }, { "title": "Bezoek", "value": "visit" }] },
         { "type": "Input.ChoiceSet", "id": "area", "label": "Waar?", "choices": [{ "title": "Westwijk", "value": "3132" }, { "title": "Ambacht", "value": "3135" }] },
         { "type": "Input.Date", "id": "day", "label": "Welke dag?" },
         { "type": "Input.Time", "id": "time", "label": "Hoe laat?" }]
        """);

    public static JsonObject Taken(string by) => Card($"Opgepakt door {by}", "[]");

    private static JsonObject Card(string text, string actions, string inputs = "[]") => new()
    {
        ["type"] = "AdaptiveCard",
        ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
        ["version"] = "1.5",
        ["body"] = new JsonArray([new JsonObject { ["type"] = "TextBlock", ["text"] = text, ["wrap"] = true }, .. JsonNode.Parse(inputs)!.AsArray().Select(i => i!.DeepClone())]),
        ["actions"] = JsonNode.Parse(actions),
    };
}
