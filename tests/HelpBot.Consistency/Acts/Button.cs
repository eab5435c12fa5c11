using System.Text.Json.Nodes;
using HelpBot.TestKit.Cards;
using HelpBot.TestKit.Teams;

namespace HelpBot.Consistency.Acts;

/// <summary>A button that somebody sees, or saw.</summary>
/// <param name="Message">The message it stands in.</param>
/// <param name="Card">The card it stands on: the one of now, or an older one.</param>
/// <param name="Node">The action.</param>
internal sealed record Button(StubMessage Message, JsonObject Card, CardNode Node)
{
    public JsonObject Data => Node.Element["data"] as JsonObject ?? [];

    public string Verb => $"{Data["verb"]}";

    public string Request => $"{Data["request"]}";

    /// <summary>All buttons of a card that can be executed.</summary>
    public static IEnumerable<Button> On(StubMessage message, JsonObject? card) => card is null ? [] :
        CardWalk.Nodes(card).Where(node => node.Type == "Action.Execute").Select(node => new Button(message, card, node));

    /// <summary>What goes with it when it is tapped: the inputs of its own card and of the cards around it.</summary>
    public IEnumerable<CardNode> Inputs() => Node.Read("associatedInputs") == "none" ? [] :
        CardWalk.Nodes(Card).Where(input => input.IsInput && Node.Cards.Contains(input.Cards[^1]));
}
