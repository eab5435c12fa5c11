using System.Text.Json.Nodes;

namespace HelpBot.TestKit.Cards;

/// <summary>What a card says, as plain lines in reading order, for assertions and for failure messages.</summary>
public static class CardText
{
    /// <summary>Texts, facts ("title: value"), picture descriptions, input labels with their choices, and titles of actions.</summary>
    public static IReadOnlyList<string> Lines(JsonObject card) => [.. CardWalk.Nodes(card).SelectMany(Read).Where(line => line.Length > 0)];

    /// <summary>All lines as one text, for Assert.Contains and Assert.DoesNotContain.</summary>
    public static string Of(JsonObject card) => string.Join('\n', Lines(card));

    /// <summary>The titles of the actions alone, those inside ShowCards too.</summary>
    public static IReadOnlyList<string> Buttons(JsonObject card) =>
        [.. CardWalk.Nodes(card).Where(node => node.IsAction).Select(node => node.Read("title") ?? "").Where(title => title.Length > 0)];

    private static IEnumerable<string> Read(CardNode node) => node.Type switch
    {
        "TextBlock" => [node.Read("text") ?? ""],
        "RichTextBlock" => [string.Concat((node.Element["inlines"] as JsonArray ?? []).Select(Inline))],
        "FactSet" => node.List("facts").Select(fact => Plain($"{fact["title"]}: {fact["value"]}")),
        "Image" => [node.Read("altText") ?? ""],
        _ when node.IsInput => [node.Read("label") ?? "", node.Read("title") ?? "", .. node.List("choices").Select(choice => $"{choice["title"]}")],
        _ when node.IsAction => [node.Read("title") ?? ""],
        _ => [],
    };

    // A space that keeps words on one line reads like any other.
    private static string Plain(string text) => text.Replace('\u00a0', ' ');

    private static string Inline(JsonNode? inline) => inline switch
    {
        JsonObject run => $"{run["text"]}",
        { } text => text.ToString(),
        null => "",
    };
}
