using HelpBot.TestKit.Teams.Faults;

namespace HelpBot.TestKit.Teams.Connector;

/// <summary>Takes every call: who may, what goes wrong on purpose, then the route. Records how it ended.</summary>
internal sealed class ConnectorRoutes(TeamsStub stub)
{
    public async Task<ConnectorAnswer> HandleAsync(ConnectorRequest request, CancellationToken cancellation)
    {
        var target = Addressed(request);
        var call = new ConnectorCall(request.Method, request.Path, target?.Conversation, target?.Conversation.Person);
        var answer = await AnswerAsync(request, call, cancellation);
        stub.Record(new TeamsCall(
            stub.Time.GetUtcNow(), request.Method, request.Path, answer.Status, request.Bearer, request.Body, call.Conversation, call.Person));
        return answer;
    }

    private async Task<ConnectorAnswer> AnswerAsync(ConnectorRequest request, ConnectorCall call, CancellationToken cancellation)
    {
        if (stub.AcceptsBearer is { } accepts && !accepts(request.Bearer))
            return ConnectorAnswer.Error(401, "Unauthorized", "Authorization has been denied for this request.");
        if (stub.Faults.Throttle(call) is { } wait) return ConnectorAnswer.Throttled(wait);
        var fault = stub.Faults.Take(call);
        if (fault is null) return Route(request);
        if (fault.Fault.AfterEffect)
        {
            var lost = Route(request);
            await fault.MeetAsync(cancellation);
            return fault.Fault.Answer() ?? lost;
        }

        await fault.MeetAsync(cancellation);
        return fault.Fault.Answer() ?? Route(request);
    }

    private ConnectorAnswer Route(ConnectorRequest request) => (request.Method, request.Segment(0), request.Segment(1), request.Segments.Count, request.Segment(3)) switch
    {
        ("POST", "v3", "conversations", 2, _) => ConversationRoutes.Create(stub, request),
        (_, "v3", "conversations", >= 4, _) when Addressed(request) is null =>
            ConnectorAnswer.Error(404, "ConversationNotFound", "Conversation not found."),
        (_, "v3", "conversations", >= 4, _) when Target.Refusal(Addressed(request)!.Conversation) is { } refusal => refusal,
        ("POST", "v3", "conversations", 4 or 5, "activities") => ActivityRoutes.Post(Addressed(request)!, request),
        ("PUT", "v3", "conversations", 5, "activities") => ActivityRoutes.Put(Addressed(request)!, request),
        ("DELETE", "v3", "conversations", 5, "activities") => ActivityRoutes.Delete(Addressed(request)!, request),
        ("GET", "v3", "conversations", 4, "members") => MemberRoutes.All(Addressed(request)!.Conversation),
        ("GET", "v3", "conversations", 5, "members") => MemberRoutes.One(Addressed(request)!.Conversation, request.Segments[4]),
        ("GET", "v3", "conversations", 4, "pagedmembers") => MemberRoutes.Page(Addressed(request)!.Conversation, request),
        ("GET", "v3", "teams", 4, "conversations") => TeamRoutes.Channels(stub, request.Segments[2]),
        ("GET", "v3", "teams", 3, _) => TeamRoutes.Details(stub, request.Segments[2]),
        _ => ConnectorAnswer.Error(404, "NotFound", $"No such route: {request.Method} {request.Path}"),
    };

    private Target? Addressed(ConnectorRequest request) => request switch
    {
        { Segments: ["v3", "conversations"] } => ConversationRoutes.Addressee(stub, request.Json) is { } conversation ? new Target(conversation, null) : null,
        { Segments: ["v3", "conversations", var id, ..] } => Target.Find(stub, id),
        { Segments: ["v3", "teams", var id, ..] } => Target.Find(stub, id),
        _ => null,
    };
}
