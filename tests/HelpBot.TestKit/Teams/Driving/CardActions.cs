using System.Text.Json.Nodes;

namespace HelpBot.TestKit.Teams.Driving;

/// <summary>Which action a host takes from a card: hosts with universal actions, and hosts without.</summary>
internal static class CardActions
{
    public static JsonObject? Execute(JsonObject action) => $"{action["type"]}" == "Action.Execute" ? action : null;

    /// <summary>The Action.Submit itself, or the one that an Action.Execute falls back to.</summary>
    public static JsonObject? Submit(JsonObject action) => $"{action["type"]}" switch
    {
        "Action.Submit" => action,
        "Action.Execute" when action["fallback"] is JsonObject fallback => Submit(fallback),
        _ => null,
    };
}
