using System.Text;
using System.Text.Json.Nodes;

namespace HelpBot.TestKit.Teams.Connector;

/// <summary>What the connector demands of an activity before it takes it.</summary>
internal static class ActivityRules
{
    /// <summary>100 KB counted in UTF-16, which is how Teams counts.</summary>
    public const int MaximumBytes = 100 * 1024;

    private const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    public static ConnectorAnswer? Refusal(JsonObject? activity)
    {
        if (activity is null) return ConnectorAnswer.Error(400, "BadSyntax", "The body is not a JSON object.");
        if (activity["type"] is not JsonValue type) return ConnectorAnswer.Error(400, "MissingProperty", "The 'Activity.Type' field is required.");
        if (Encoding.Unicode.GetByteCount(activity.ToJsonString(JsonText.Plain)) > MaximumBytes)
            return ConnectorAnswer.Error(413, "MessageSizeTooBig", "Message size too large.");
        return type.ToString() == "message" ? MessageRefusal(activity) : null;
    }

    /// <summary>Teams shows text and attachments as two messages and then tells neither id.</summary>
    public static bool IsSplit(JsonObject activity) => HasText(activity) && Attachments(activity).Count > 0;

    private static ConnectorAnswer? MessageRefusal(JsonObject activity)
    {
        if (!HasText(activity) && Attachments(activity).Count == 0)
            return ConnectorAnswer.Error(400, "BadSyntax", "A message needs a non-empty 'text' or 'attachments'.");
        return Attachments(activity).All(IsUsable) ? null : ConnectorAnswer.Error(400, "BadSyntax", "An adaptive card has no content of type AdaptiveCard.");
    }

    private static bool IsUsable(JsonNode? attachment) =>
        attachment is JsonObject item && ($"{item["contentType"]}" != AdaptiveCard || $"{(item["content"] as JsonObject)?["type"]}" == "AdaptiveCard");

    private static bool HasText(JsonObject activity) => !string.IsNullOrWhiteSpace($"{activity["text"]}");

    private static JsonArray Attachments(JsonObject activity) => activity["attachments"] as JsonArray ?? [];
}
