using System.Text.Json.Nodes;

namespace HelpBot.TestKit.Cards;

/// <summary>An element, action or input of a card, with the cards around it: the outermost first, its own last.</summary>
public sealed record CardNode(JsonObject Element, IReadOnlyList<JsonObject> Cards)
{
    public string Type => Read("type") ?? "";

    public bool IsAction => Type.StartsWith("Action.", StringComparison.Ordinal);

    public bool IsInput => Type.StartsWith("Input.", StringComparison.Ordinal);

    /// <summary>A property as text; null when it is absent or not a single value.</summary>
    public string? Read(string property) => Element[property] is JsonValue value ? value.ToString() : null;

    /// <summary>The objects of a list property; empty when it is absent.</summary>
    public IEnumerable<JsonObject> List(string property) => (Element[property] as JsonArray ?? []).OfType<JsonObject>();
}
