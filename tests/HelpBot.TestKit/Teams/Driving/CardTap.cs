using System.Text.Json.Nodes;
using HelpBot.TestKit.Cards;

namespace HelpBot.TestKit.Teams.Driving;

/// <summary>A person's finger on a card: which action, and what was filled in before.</summary>
internal sealed record CardTap(string TitleOrVerb, Dictionary<string, string> Inputs, Func<JsonObject, bool>? Whose, JsonObject? OnCard)
{
    /// <summary>The one action that this tap means; fails when there is none, more than one, or when it is switched off.</summary>
    public CardNode Find(JsonObject card, Func<JsonObject, JsonObject?> kind)
    {
        var found = CardWalk.Nodes(card).Where(node => node.IsAction && kind(node.Element) is { } action && Fits(node, action)).ToList();
        if (found.Count != 1)
            throw new TeamsRefusesException($"{found.Count} actions are called '{TitleOrVerb}'. The card says:\n{CardText.Of(card)}");
        if (found[0].Element["isEnabled"]?.GetValue<bool>() == false)
            throw new TeamsRefusesException($"'{TitleOrVerb}' is switched off.");
        return found[0];
    }

    private bool Fits(CardNode node, JsonObject action)
    {
        var data = action["data"] as JsonObject ?? [];
        var named = node.Read("title") == TitleOrVerb || $"{action["verb"]}" == TitleOrVerb || $"{data["verb"]}" == TitleOrVerb;
        return named && (Whose is null || Whose(data));
    }
}
