using System.Text.Json.Nodes;
using HelpBot.TestKit.Cards;

namespace HelpBot.EndToEnd.Gallery;

/// <summary>The buttons that stand together; Teams shows six of a set and folds away the rest.</summary>
internal static class ActionSet
{
    /// <summary>The titles in each set of a card, those of unfolding parts too.</summary>
    public static IEnumerable<IReadOnlyList<string>> In(string json) =>
        CardWalk.Nodes(JsonNode.Parse(json)!.AsObject())
            .Select(node => node.List("actions").Select(action => $"{action["title"]}").ToList());
}
