using System.Text.Json.Nodes;

namespace HelpBot.TestKit.Teams.Connector;

/// <summary>Opening a 1:1 chat, and starting a thread in a channel.</summary>
internal static class ConversationRoutes
{
    /// <summary>Whom a request for a conversation is about; null when nobody of the tenant.</summary>
    public static StubConversation? Addressee(TeamsStub stub, JsonObject? body)
    {
        if (ChannelId(body) is { Length: > 0 } channel) return stub.Conversation(channel);
        var member = $"{((body?["members"] as JsonArray)?.FirstOrDefault() as JsonObject)?["id"]}";
        return stub.People.FirstOrDefault(person => person.Id == member || (person.AadObjectId is { } id && id == member))?.PersonalChat;
    }

    public static ConnectorAnswer Create(TeamsStub stub, ConnectorRequest request)
    {
        if (request.Json is not { } body) return BadSyntax("The body is not a JSON object.");
        var isThread = body["isGroup"]?.GetValue<bool>() == true;
        if (isThread ? ChannelId(body).Length == 0 : (body["members"] as JsonArray)?.Count != 1)
            return BadSyntax("Name one member, or isGroup with a channel.");
        if (Addressee(stub, body) is not { } conversation) return ConnectorAnswer.Error(404, "ConversationNotFound", "No such person or channel.");
        if (conversation.Person is { ChannelId: ChannelIds.Teams } && TenantRefusal(stub, body) is { } foreign) return foreign;
        return Target.Refusal(conversation) ?? (isThread ? StartThread(conversation, body) : OpenChat(conversation, body));
    }

    private static ConnectorAnswer StartThread(StubConversation channel, JsonObject body)
    {
        var activity = body["activity"] as JsonObject;
        if (ActivityRules.Refusal(activity) is { } refusal) return refusal;
        var root = channel.Add(activity!.ToJsonString(JsonText.Plain), threadId: null);
        return ConnectorAnswer.Created(new JsonObject { ["id"] = channel.WireId(root.Id), ["activityId"] = root.Id });
    }

    private static ConnectorAnswer OpenChat(StubConversation chat, JsonObject body)
    {
        var answer = new JsonObject { ["id"] = chat.Id };
        if (body["activity"] is JsonObject activity)
        {
            if (ActivityRules.Refusal(activity) is { } refusal) return refusal;
            answer["activityId"] = chat.Add(activity.ToJsonString(JsonText.Plain), threadId: null).Id;
        }

        return ConnectorAnswer.Created(answer);
    }

    private static ConnectorAnswer? TenantRefusal(TeamsStub stub, JsonObject body)
    {
        var tenant = body["tenantId"] ?? (body["channelData"] as JsonObject)?["tenant"]?["id"];
        if (tenant is null) return BadSyntax("Incorrect conversation creation parameters: no tenant.");
        return $"{tenant}" == stub.TenantId ? null : ConnectorAnswer.Error(403, "ForbiddenOperationException", "Another tenant.");
    }

    private static string ChannelId(JsonObject? body) => $"{((body?["channelData"] as JsonObject)?["channel"] as JsonObject)?["id"]}";

    private static ConnectorAnswer BadSyntax(string message) => ConnectorAnswer.Error(400, "BadSyntax", message);
}
