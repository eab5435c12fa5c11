using System.Text.Json.Nodes;

namespace HelpBot.TestKit.Teams.Connector;

/// <summary>Sending, editing and deleting messages.</summary>
internal static class ActivityRoutes
{
    public static ConnectorAnswer Post(Target target, ConnectorRequest request)
    {
        if (ActivityRules.Refusal(request.Json) is { } refusal) return refusal;
        var activity = request.Json!;
        if ($"{activity["type"]}" != "message") return ConnectorAnswer.Created(new JsonObject { ["id"] = target.Conversation.Stub.NextId() });
        var thread = target.ThreadId ?? ThreadOf(target.Conversation, request.Segment(4));
        if (ActivityRules.IsSplit(activity)) return PostSplit(target.Conversation, activity, thread);
        var message = target.Conversation.Add(activity.ToJsonString(JsonText.Plain), thread);
        return ConnectorAnswer.Created(new JsonObject { ["id"] = message.Id });
    }

    public static ConnectorAnswer Put(Target target, ConnectorRequest request)
    {
        if (Edits(target) is { } never) return never;
        if (ActivityRules.Refusal(request.Json) is { } refusal) return refusal;
        if (target.Conversation.Find(request.Segments[4]) is not { } message) return Unknown();
        var stub = target.Conversation.Stub;
        message.Edit(new MessageVersion(stub.Time.GetUtcNow(), request.Json!.ToJsonString(JsonText.Plain)));
        stub.Changed.Fire();
        return ConnectorAnswer.Ok(new JsonObject { ["id"] = message.Id });
    }

    public static ConnectorAnswer Delete(Target target, ConnectorRequest request)
    {
        if (Edits(target) is { } never) return never;
        if (target.Conversation.Find(request.Segments[4]) is not { } message) return Unknown();
        var stub = target.Conversation.Stub;
        message.Delete(stub.Time.GetUtcNow());
        stub.Changed.Fire();
        return new ConnectorAnswer(200);
    }

    private static ConnectorAnswer PostSplit(StubConversation conversation, JsonObject activity, string? thread)
    {
        var (text, cards) = (activity.DeepClone().AsObject(), activity.DeepClone().AsObject());
        text.Remove("attachments");
        cards.Remove("text");
        var first = conversation.Add(text.ToJsonString(JsonText.Plain), thread);
        conversation.Add(cards.ToJsonString(JsonText.Plain), thread ?? first.ThreadId);
        return ConnectorAnswer.Created(new JsonObject());
    }

    private static string? ThreadOf(StubConversation conversation, string? replyToId) =>
        replyToId is null ? null : conversation.Find(replyToId)?.ThreadId ?? (conversation.HasThread(replyToId) ? replyToId : null);

    // Web chat keeps what was sent; only Teams and the emulator can change a message.
    private static ConnectorAnswer? Edits(Target target) => target.Conversation.Person?.ChannelId == ChannelIds.WebChat
        ? ConnectorAnswer.Error(405, "MethodNotAllowed", "This channel does not change messages.")
        : null;

    private static ConnectorAnswer Unknown() => ConnectorAnswer.Error(404, "ActivityNotFoundInConversation", "Activity not found.");
}
