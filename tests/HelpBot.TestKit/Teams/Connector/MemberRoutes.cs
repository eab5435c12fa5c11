using System.Globalization;
using System.Text.Json.Nodes;

namespace HelpBot.TestKit.Teams.Connector;

/// <summary>Who is in a conversation.</summary>
internal static class MemberRoutes
{
    /// <summary>The page size of Teams when none is asked for, and the largest it gives.</summary>
    private const int LargestPage = 500;

    public static ConnectorAnswer All(StubConversation conversation) => ConnectorAnswer.Ok(List(conversation.Members));

    public static ConnectorAnswer One(StubConversation conversation, string id) =>
        conversation.Members.FirstOrDefault(person => person.Id == id || (person.AadObjectId is { } aad && aad == id)) is { } person
            ? ConnectorAnswer.Ok(Json(person))
            : ConnectorAnswer.Error(404, "MemberNotFoundInConversation", "The person is not a member of this conversation.");

    public static ConnectorAnswer Page(StubConversation conversation, ConnectorRequest request)
    {
        var size = Math.Clamp(Number(request.QueryValue("pageSize")) ?? LargestPage, 1, LargestPage);
        var start = Number(request.QueryValue("continuationToken")) ?? 0;
        var body = new JsonObject { ["members"] = List(conversation.Members.Skip(start).Take(size)) };
        if (start + size < conversation.Members.Count)
            body["continuationToken"] = (start + size).ToString(CultureInfo.InvariantCulture);
        return ConnectorAnswer.Ok(body);
    }

    private static int? Number(string? text) => int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static JsonArray List(IEnumerable<StubPerson> people) => [.. people.Select(Json)];

    private static JsonObject Json(StubPerson person)
    {
        var member = new JsonObject { ["id"] = person.Id, ["name"] = person.Name };
        if (person.AadObjectId is not { } aad) return member;
        var names = person.Name.Split(' ', 2);
        member["givenName"] = names[0];
        member["surname"] = names.Length > 1 ? names[1] : "";
        member["objectId"] = aad;
        member["aadObjectId"] = aad;
        member["userPrincipalName"] = $"{names[0]}@example.org";
        member["tenantId"] = person.Stub.TenantId;
        member["userRole"] = "user";
        return member;
    }
}
