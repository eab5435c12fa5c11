using System.Text.Json.Nodes;

namespace HelpBot.TestKit.Teams;

/// <summary>A message as the bot sent it or last edited it, kept as the text that came over the wire.</summary>
public sealed record MessageVersion(DateTimeOffset At, string Json)
{
    private const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    /// <summary>A fresh copy each time: nobody can change what was sent.</summary>
    public JsonObject Activity => JsonNode.Parse(Json)!.AsObject();

    public string Text => $"{Activity["text"]}";

    public string Summary => $"{Activity["summary"]}";

    /// <summary>The adaptive card of the message, or null when it has none.</summary>
    public JsonObject? Card => (Activity["attachments"] as JsonArray ?? []).OfType<JsonObject>()
        .FirstOrDefault(attachment => $"{attachment["contentType"]}" == AdaptiveCard)?["content"]?.DeepClone().AsObject();
}
