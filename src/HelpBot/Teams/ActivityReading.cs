using HelpBot.Delivery.Addresses;
using HelpBot.Dialogs.Wire;
using HelpBot.Operations;
using HelpBot.Requests.People;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace HelpBot.Teams;

/// <summary>Reads what the bot needs out of an activity. Nothing of it is trusted but who sent it, and that only after authentication.</summary>
internal static class ActivityReading
{
    /// <summary>Who sent it; null when the activity does not tell.</summary>
    public static PersonId? PersonOf(IActivity activity)
    {
        if (activity.From is not { } from) return null;
        if (activity.ChannelId == Channels.Msteams)
            return Guid.TryParse(from.AadObjectId, out var objectId) ? PersonKeys.OfTeams(objectId) : null;
        return string.IsNullOrEmpty(from.Id) ? null : PersonKeys.Of(activity.ChannelId, from.Id);
    }

    /// <summary>Whether others read along. Off Teams, everything is the person's own chat unless it says that it is a group.</summary>
    public static bool IsShared(IActivity activity) =>
        activity.Conversation is { } conversation
        && (conversation.IsGroup == true || conversation.ConversationType is "channel" or "groupChat");

    /// <summary>Where the bot can post to this conversation later.</summary>
    public static ConversationAddress AddressOf(IActivity activity) => new(
        activity.ChannelId,
        activity.ServiceUrl,
        activity.Conversation.Id,
        activity.Conversation.TenantId,
        activity.Recipient?.Id ?? "");

    /// <summary>The language of the device, for people the bot does not know.</summary>
    public static Language LanguageOf(IActivity activity) =>
        (activity as IMessageActivity)?.Locale?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? Language.English : Language.Dutch;

    /// <summary>The data of a button, or null when it is none of ours.</summary>
    public static ButtonData? ButtonOf(object? data, string? verb)
    {
        if (data is not JObject members) return null;
        var texts = new Dictionary<string, string>(members.Count + 1, StringComparer.Ordinal);
        foreach (var (name, value) in members)
            if (value?.Type is JTokenType.String or JTokenType.Integer or JTokenType.Float or JTokenType.Boolean) texts[name] = TextOf(value);
        if (verb is not null) texts["verb"] = verb;
        return ButtonData.FromCard(texts);
    }

    private static string TextOf(JToken value) =>
        value.Type == JTokenType.Float
            ? value.Value<double>().ToString(System.Globalization.CultureInfo.InvariantCulture)
            : value.ToString();
}
