using System.Text.Json.Nodes;

namespace HelpBot.TestKit.Cards;

/// <summary>Visits a card the way it is shown: body first, then actions, into containers, columns, tables and ShowCards.</summary>
public static class CardWalk
{
    // A Table has its column widths under the name that a ColumnSet uses for columns; they have no type and show nothing.
    private static readonly string[] Parts = ["items", "columns", "rows", "cells", "pages", "actions", "inlineAction", "selectAction"];

    public static IEnumerable<CardNode> Nodes(JsonObject card) => InCard(card, [card]);

    private static IEnumerable<CardNode> InCard(JsonObject card, IReadOnlyList<JsonObject> path) =>
        Children(card, "body").Concat(Children(card, "actions")).Concat(Children(card, "selectAction"))
            .SelectMany(element => InElement(element, path));

    private static IEnumerable<CardNode> InElement(JsonObject element, IReadOnlyList<JsonObject> path)
    {
        yield return new CardNode(element, path);
        foreach (var child in Parts.SelectMany(part => Children(element, part)))
            foreach (var node in InElement(child, path))
                yield return node;
        if (element["card"] is not JsonObject inner) yield break;
        foreach (var node in InCard(inner, [.. path, inner]))
            yield return node;
    }

    private static IEnumerable<JsonObject> Children(JsonObject element, string part) => element[part] switch
    {
        JsonArray list => list.OfType<JsonObject>(),
        JsonObject single => [single],
        _ => [],
    };
}
